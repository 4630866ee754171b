/** Somebody who asks: by role and unit. */
export type Reader = { code: string; role: string; unit: string | null }

const rolesOfUnit = ['RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR']
const rolesOfNetwork = ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER', 'CRITERIA_OWNER', 'AUDITOR', 'ADMINISTRATOR']

/** Units that record, support each other and must not see each other: three support, the fourth has no part in anything. */
export const units = ['EMSOU', 'ERSOU', 'SEROCU', 'TARIAN'] as const

const personOf = (unit: string | null, role: string, number = 1): Reader => ({ code: `${unit ?? 'NETWORK'}-${role.replaceAll('_', '-')}-${number}`, role, unit })

/** Two recorders, performance lead, unit head and moderator of each unit, and everybody of the network. */
export const readers: readonly Reader[] = [
  ...units.flatMap((unit) => [...rolesOfUnit.map((role) => personOf(unit, role)), personOf(unit, 'RECORDER', 2)]),
  ...rolesOfNetwork.map((role) => personOf(null, role)),
]

/** People who see figures and no record. Typed by hand, as everything that says here who may see what. */
export const readersOfFigures = readers.filter(({ role }) => ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER', 'CRITERIA_OWNER'].includes(role))

/** Of those who may write a record at all. */
export const mayWrite = ({ role, unit }: Reader): boolean => unit !== null && role !== 'MODERATOR'
