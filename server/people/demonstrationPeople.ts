import { roles, type Role } from '../access/roles.ts'
import type { Viewer } from '../access/viewer.ts'

const unitCodes = ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON']
const peopleOfUnit: [Role, number][] = [
  ['RECORDER', 2],
  ['PERFORMANCE_LEAD', 1],
  ['UNIT_HEAD', 1],
  ['MODERATOR', 1],
]
/** Two administrators: one gives a role, the other decides. */
const peopleOfNetwork: [Role, number][] = [
  ['BOARD_MEMBER', 1],
  ['NOCC_ANALYST', 1],
  ['NOCC_ACCEPTER', 1],
  ['CRITERIA_OWNER', 1],
  ['AUDITOR', 1],
  ['ADMINISTRATOR', 2],
]

function personOf(unitCode: string | null, role: Role, number: number): Viewer {
  const words = roles[role].inWords
  const shown = unitCode && !words.startsWith('NOCC') ? words.toLowerCase() : words
  return {
    code: [unitCode ?? 'NETWORK', role.replaceAll('_', '-'), number].join('-'),
    label: unitCode ? `${unitCode} ${shown} ${number}` : `${shown} ${number}`,
    role,
    unitCode,
  }
}

function peopleOf(unitCode: string | null, posts: [Role, number][]): Viewer[] {
  return posts.flatMap(([role, many]) => Array.from({ length: many }, (_, index) => personOf(unitCode, role, index + 1)))
}

/**
 * People to choose from where no issuer is configured: by role and unit, never names. They exist wherever
 * NODE_ENV is not production.
 */
export const demonstrationPeople: Viewer[] = [...unitCodes.flatMap((unit) => peopleOf(unit, peopleOfUnit)), ...peopleOf(null, peopleOfNetwork)]

const byCode = new Map(demonstrationPeople.map((person) => [person.code, person]))

/** The demonstration person with that code, or null. */
export function findDemonstrationPerson(code: string): Viewer | null {
  return byCode.get(code) ?? null
}
