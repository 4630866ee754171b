import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { findOwnTaskingMeeting } from '../tasking/findOwnTaskingMeeting.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'

/**
 * The meeting of the unit that decided on a request: one that was held.
 *
 * @throws RefusedError for one that is planned or withdrawn, and in the same words for one that does not exist and one of another unit
 */
export async function meetingThatDecided(acting: Acting, nodeId: string): Promise<TaskingMeetingRecord> {
  const meeting = await findOwnTaskingMeeting(acting, nodeId, 'meeting')
  const refuse = (message: string) => new RefusedError(message, [{ field: 'meeting', message }])
  if (meeting.isWithdrawn) throw refuse('This meeting is withdrawn: choose another one, or say that it was decided between meetings')
  if (meeting.state !== 'HELD') throw refuse('This meeting is still planned: hold it first, or say that it was decided between meetings')
  return meeting
}
