import type { Role } from '../graphql/generated/graphql.ts'

const making: readonly Role[] = ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER']

/** Does the role make board packs? Whoever sees figures of units reads them; the API refuses the others as well. */
export function mayMakePacks({ role }: { role: Role }): boolean {
  return making.includes(role)
}
