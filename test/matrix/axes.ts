/** Somebody who asks, as the rows of the matrix name them. `own` and the others say how their unit stands to the record. */
export type Audience = { column: string; code: string | null }

const rolesOfUnit = ['RECORDER-2', 'PERFORMANCE-LEAD-1', 'UNIT-HEAD-1', 'MODERATOR-1']
const network = ['BOARD-MEMBER', 'NOCC-ANALYST', 'NOCC-ACCEPTER', 'CRITERIA-OWNER', 'AUDITOR', 'ADMINISTRATOR']

/** Signed in, and without a grant that holds. */
export const withoutRole = 'P-WITHOUT-ROLE'

const peopleOf = (unit: string, standing: string): Audience[] => rolesOfUnit.map((role) => ({ column: `${standing} ${role.slice(0, -2)}`, code: `${unit}-${role}` }))
const ofNetwork: Audience[] = network.map((role) => ({ column: role, code: `NETWORK-${role}-1` }))
const ofNobody: Audience[] = [{ column: 'nobody', code: null }, { column: 'signed in without a role', code: withoutRole }]

/**
 * The columns of each kind of row, in this order:
 *   unit      own unit RLHM, supporting unit RLHM, another unit RLHM, network BNACUD, nobody, without a role
 *   figures   the unit RLHM, another unit RLHM, network BNACUD, nobody, without a role
 *   role      RLHM, network BNACUD, nobody, without a role
 * R recorder (not the one who recorded), L performance lead, H unit head, M moderator; B board member, N NOCC analyst,
 * A NOCC accepter, C criteria owner, U auditor, D administrator.
 */
export const axes = {
  unit: [...peopleOf('EMSOU', 'own'), ...peopleOf('ERSOU', 'supporting'), ...peopleOf('TARIAN', 'other'), ...ofNetwork, ...ofNobody],
  figures: [...peopleOf('EMSOU', 'own'), ...peopleOf('TARIAN', 'other'), ...ofNetwork, ...ofNobody],
  role: [...peopleOf('EMSOU', 'own'), ...ofNetwork, ...ofNobody],
} as const satisfies Record<string, readonly Audience[]>

export type Axis = keyof typeof axes

/** Everybody who asks anywhere. */
export const everybody: readonly Audience[] = [...axes.unit]
