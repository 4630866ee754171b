import type { Role } from '../graphql/generated/graphql.ts'

/** Roles in words, in the order of the domain: those of a unit, then those of the network. */
export const roleWords: Readonly<Record<Role, string>> = {
  RECORDER: 'Recorder',
  PERFORMANCE_LEAD: 'Performance lead',
  UNIT_HEAD: 'Unit head',
  MODERATOR: 'Moderator',
  BOARD_MEMBER: 'Executive board member',
  NOCC_ANALYST: 'NOCC analyst',
  NOCC_ACCEPTER: 'NOCC accepter',
  CRITERIA_OWNER: 'Criteria owner',
  AUDITOR: 'Auditor',
  ADMINISTRATOR: 'Administrator',
}

export const roleCodes = Object.keys(roleWords) as Role[]

const rolesOfUnits: readonly Role[] = ['RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR']

/** Whether a role is held in one unit, which must then be named. */
export function isOfUnit(role: Role | ''): boolean {
  return role !== '' && rolesOfUnits.includes(role)
}
