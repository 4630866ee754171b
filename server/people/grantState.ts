import type { Day } from '../periods/day.ts'
import type { GrantRecord } from './grantRecord.ts'

/** What may become of a grant, as the API and SQL that filters by it tell it apart. */
export const grantStates = {
  WAITING: 'Given, and not decided by a second administrator yet.',
  REFUSED: 'A second administrator refused it.',
  COMING: 'Confirmed, and its first day is to come.',
  HOLDS: 'Holds today.',
  OVER: 'Its last day is past.',
  ENDED: 'Ended before its day.',
} as const
export type GrantState = keyof typeof grantStates

type Dated = Pick<GrantRecord, 'basis' | 'decision' | 'endedAt' | 'from' | 'to'>

/** How a grant stands on a London day: what ended stays ended, and nothing waits beyond its last day. */
export function grantStateOf(grant: Dated, today: Day): GrantState {
  if (grant.endedAt) return 'ENDED'
  if (grant.decision === 'REFUSED') return 'REFUSED'
  if (grant.to !== null && grant.to <= today) return 'OVER'
  if (grant.basis === 'ADMINISTRATORS' && grant.decision === null) return 'WAITING'
  return grant.from > today ? 'COMING' : 'HOLDS'
}
