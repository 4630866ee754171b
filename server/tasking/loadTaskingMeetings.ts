import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findTaskingMeetings } from './taskingMeetingStore.ts'

/** Meetings as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadTaskingMeetingsAt({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<(TaskingMeetingRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findTaskingMeetings({ viewer, database, asAt }, ids))
}
