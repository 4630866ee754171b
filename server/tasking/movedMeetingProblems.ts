import type { Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { firstRequestDecidedOn } from '../gateway/firstRequestDecidedOn.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { previousMeeting } from './previousMeeting.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findMeetingHeldAfter } from './taskingMeetingStore.ts'

/**
 * What is wrong with moving a held meeting to another day: past the meeting held before it or after it, or past what it decided on a
 * request. Its list stays where it is, so days and lists of meetings stand in one order.
 */
export async function movedMeetingProblems(acting: Acting, { id, listedAt, meetsOn }: TaskingMeetingRecord, day: Day): Promise<Problem[]> {
  if (listedAt === null || day === meetsOn) return []
  const wrong = (message: string) => [{ field: 'meetsOn', message }]
  const before = await previousMeeting(acting, { listedAt, asAt: null })
  if (before && day < before.meetsOn) return wrong(`The meeting before this one was on ${dayInWords(before.meetsOn)}: choose a later day, or correct the day of that one first`)
  const after = await findMeetingHeldAfter(acting, listedAt)
  if (after && day > after.meetsOn) return wrong(`The meeting after this one was on ${dayInWords(after.meetsOn)}: choose an earlier day, or correct the day of that one first`)
  const decidedOn = await firstRequestDecidedOn(acting, id)
  if (decidedOn === null || day <= decidedOn) return []
  return wrong(`It decided on a request on ${dayInWords(decidedOn)}, so it was held on that day or before. Change the decision on that request first if its day is wrong.`)
}
