import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findTaskingMeetings } from './taskingMeetingStore.ts'

/**
 * The current version of a meeting of the viewer's unit.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnTaskingMeeting({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, nodeId: string, field = 'id'): Promise<TaskingMeetingRecord> {
  const id = recordIdFrom(nodeId, 'TaskingMeeting')
  const [found] = id ? await findTaskingMeetings({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such tasking meeting in your unit'
    throw new RefusedError(message, [{ field, message }])
  }
  return found
}
