import { roles, type Role } from './roles.ts'
import type { Viewer } from './viewer.ts'

const unitCodes = ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON']
const peopleOfUnit: [Role, number][] = [
  ['RECORDER', 2],
  ['PERFORMANCE_LEAD', 1],
  ['UNIT_HEAD', 1],
  ['MODERATOR', 1],
]
const peopleOfNetwork: Role[] = ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER', 'CRITERIA_OWNER', 'AUDITOR', 'ADMINISTRATOR']

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

/**
 * People to choose from until sign-in comes: by role and unit, never names. They exist wherever
 * NODE_ENV is not production.
 */
export const demonstrationPeople: Viewer[] = [
  ...unitCodes.flatMap((unit) =>
    peopleOfUnit.flatMap(([role, many]) => Array.from({ length: many }, (_, index) => personOf(unit, role, index + 1))),
  ),
  ...peopleOfNetwork.map((role) => personOf(null, role, 1)),
]

const byCode = new Map(demonstrationPeople.map((person) => [person.code, person]))

/** The demonstration person with that code, or null. */
export function findDemonstrationPerson(code: string): Viewer | null {
  return byCode.get(code) ?? null
}
