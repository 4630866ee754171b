import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisionsOfMeetings } from './taskingDecisionStore.ts'

/** What each meeting decided that stood at its moment, in the order of recording: one statement for each different moment. */
export async function decisionsOfMeetings({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const decisions = await findTaskingDecisionsOfMeetings({ viewer, database, asAt }, ids)
    return new Map(ids.map((id) => [id, decisions.filter(({ meetingId }) => meetingId === id)]))
  })
  return found.map((decisions) => decisions ?? [])
}
