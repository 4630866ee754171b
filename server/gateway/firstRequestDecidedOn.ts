import type { Acting } from '../facts/acting.ts'
import type { Day } from '../periods/day.ts'
import { firstDecidedIn } from './gatewayRequestList.ts'

/** The first day on which this meeting decided on a request, as the decisions stand; null where it decided on none. */
export function firstRequestDecidedOn({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, meetingId: string): Promise<Day | null> {
  return firstDecidedIn({ viewer, database, asAt: null }, meetingId)
}
