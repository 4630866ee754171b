import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptTaskingMeeting } from './acceptTaskingMeeting.ts'
import { findOwnTaskingMeeting } from './findOwnTaskingMeeting.ts'
import { lockTasking } from './lockTasking.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import type { TaskingMeetingFacts } from './taskingMeetingRules.ts'
import { addTaskingMeetingVersion } from './taskingMeetingStore.ts'

export type CorrectTaskingMeeting = Revision & { facts: TaskingMeetingFacts }

/** Corrects the day, cycle or notes of a meeting; the version before stays, and so does the list of one that was held. */
export function correctTaskingMeeting(acting: Acting, input: CorrectTaskingMeeting): Promise<Made> {
  const answeredTexts = async ({ notes, reason }: TaskingMeetingRecord) => [notes, reason].filter((text) => text !== null)
  return reviseRecord(acting, { change: 'correct', kind: 'TaskingMeeting', input, answeredTexts }, (reading, id) => findOwnTaskingMeeting(reading, id), async (current, next) => {
    const { id: taskingMeetingId, unitCode, state, listedAt } = current
    await lockTasking(acting.database, unitCode)
    const kept = await acceptTaskingMeeting(acting, input.facts, current)
    await addTaskingMeetingVersion(acting.database, { ...next, taskingMeetingId, unitCode }, { ...kept, state, listedAt }, next)
  })
}
