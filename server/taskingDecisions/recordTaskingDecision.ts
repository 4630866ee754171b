import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findOwnTaskingMeeting } from '../tasking/findOwnTaskingMeeting.ts'
import { lockTasking } from '../tasking/lockTasking.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'
import { acceptTaskingDecision } from './acceptTaskingDecision.ts'
import type { TaskingDecisionFacts } from './taskingDecisionRules.ts'
import { addTaskingDecision, addTaskingDecisionVersion } from './taskingDecisionStore.ts'

export type RecordTaskingDecision = WithTextAnswers & {
  key: string
  /** Node id of the meeting. */
  meeting: string
  facts: TaskingDecisionFacts
}

/** Records what a held meeting of the recorder's unit decided, in the meeting or in the days after. */
export async function recordTaskingDecision(acting: Acting, input: RecordTaskingDecision): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const { id: meetingId } = await findOwnTaskingMeeting(acting, input.meeting, 'meeting')
  const submission = { viewer: recorder, operation: 'recordTaskingDecision', recordKind: 'TaskingDecision', input, now } as const
  return carryOutOnce(database, submission, null, async (taskingDecisionId) => {
    await lockTasking(database, unitCode)
    // Read again: it may have been withdrawn by somebody for whom this waited.
    const meeting = await findOwnTaskingMeeting(acting, input.meeting, 'meeting')
    refuseUnheld(meeting)
    const kept = await acceptTaskingDecision(acting, input.facts, { meetsOn: meeting.meetsOn, standing: null })
    const place = { taskingDecisionId, meetingId, unitCode }
    await addTaskingDecision(database, place)
    await addTaskingDecisionVersion(database, { ...place, version: 1, isWithdrawn: false }, kept, { personCode, now, reason: null })
  })
}

function refuseUnheld({ isWithdrawn, state }: TaskingMeetingRecord): void {
  const refuse = (message: string) => refuseProblems([{ field: 'meeting', message }])
  if (isWithdrawn) refuse('This meeting is withdrawn: choose another one')
  if (state === 'PLANNED') refuse('This meeting is only planned: hold it first, then record what it decided')
}
