import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { nextPlannedMeeting } from './nextPlannedMeeting.ts'
import { lastHeldMeeting } from './previousMeeting.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { nextDueOn } from './taskingMeetingRules.ts'

/** Which meeting a unit held last and holds next, and whether the next one is overdue. */
export type TaskingWaiting = { last: TaskingMeetingRecord | null; next: TaskingMeetingRecord | null; dueOn: string | null; isOverdue: boolean }

/** What tasking asks of the viewer's unit now. It is overdue once its day by the cycle is past and none is planned for today or later. */
export async function taskingWaiting(reading: Pick<Acting, 'viewer' | 'database' | 'now'>): Promise<TaskingWaiting> {
  const last = await lastHeldMeeting(reading, null)
  const { next, lastDayPlanned } = await nextPlannedMeeting(reading)
  const today = londonDayOf(reading.now)
  const dueOn = last && nextDueOn(last)
  const isPlanned = lastDayPlanned !== null && lastDayPlanned >= today
  return { last, next, dueOn, isOverdue: dueOn !== null && dueOn < today && !isPlanned }
}
