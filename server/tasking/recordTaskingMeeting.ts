import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptTaskingMeeting } from './acceptTaskingMeeting.ts'
import { lockTasking } from './lockTasking.ts'
import type { TaskingMeetingFacts } from './taskingMeetingRules.ts'
import { addTaskingMeeting, addTaskingMeetingVersion } from './taskingMeetingStore.ts'

export type RecordTaskingMeeting = WithTextAnswers & { key: string; facts: TaskingMeetingFacts }

/** Plans a tasking meeting of the recorder's unit, also one whose day has passed: it is held next. */
export function recordTaskingMeeting(acting: Acting, input: RecordTaskingMeeting): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const submission = { viewer: recorder, operation: 'recordTaskingMeeting', recordKind: 'TaskingMeeting', input, now } as const
  return carryOutOnce(database, submission, null, async (taskingMeetingId) => {
    await lockTasking(database, unitCode)
    const kept = await acceptTaskingMeeting(acting, input.facts, null)
    const place = { taskingMeetingId, unitCode }
    await addTaskingMeeting(database, place)
    await addTaskingMeetingVersion(
      database, { ...place, version: 1, isWithdrawn: false }, { ...kept, state: 'PLANNED', listedAt: null }, { personCode, now, reason: null },
    )
  })
}
