import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisionsOfMeetings } from './taskingDecisionStore.ts'

/** What each meeting decided that stood at its moment, in the order of recording: one statement for each different moment. */
export function decisionsOfMeetings({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findTaskingDecisionsOfMeetings({ viewer, database, asAt }, ids), ({ meetingId }) => meetingId)
}
