import { RefusedError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { findOwnTaskingMeeting } from '../tasking/findOwnTaskingMeeting.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'

/** The meeting of the unit that decided on a request: one that was held. Of any other it is said what is wrong with it. */
export async function meetingThatDecided(acting: Acting, nodeId: string): Promise<{ meeting: TaskingMeetingRecord | null; problems: Problem[] }> {
  const wrong = (message: string) => ({ meeting: null, problems: [{ field: 'meeting', message }] })
  try {
    const meeting = await findOwnTaskingMeeting(acting, nodeId, 'meeting')
    if (meeting.isWithdrawn) return wrong('This meeting is withdrawn: choose another one, or say that it was decided between meetings')
    if (meeting.state !== 'HELD') return wrong('This meeting is still planned: hold it first, or say that it was decided between meetings')
    return { meeting, problems: [] }
  } catch (error) {
    // Told together with whatever else is to be mended.
    if (error instanceof RefusedError) return { meeting: null, problems: error.problems }
    throw error
  }
}
