import type { Role } from '../graphql/generated/graphql.ts'

const centre: readonly Role[] = ['NOCC_ANALYST', 'NOCC_ACCEPTER']

/** Does the role track every unit's returns? */
export function isOfCentre({ role }: { role: Role }): boolean {
  return centre.includes(role)
}

/** Does the viewer open returns: of the own unit, or as the centre of every unit? */
export function mayOpenReturns(viewer: { role: Role; maySeeRecords: boolean }): boolean {
  return viewer.maySeeRecords || isOfCentre(viewer)
}
