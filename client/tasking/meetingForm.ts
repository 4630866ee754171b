import type { MeetingRecordFragment, TaskingCycle, TaskingMeetingFacts } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A meeting as it is being typed; names as in the API's input. */
export interface MeetingForm {
  meetsOn: TypedDays
  cycle: TaskingCycle | ''
  notes: string
  reason: string
}

/** @param proposed the day and cycle that follow from the meetings before; none for the first */
export function newMeeting(proposed: { meetsOn: string | null; cycle: TaskingCycle | null }): MeetingForm {
  return { meetsOn: proposed.meetsOn ? typedDays(proposed.meetsOn) : noDays, cycle: proposed.cycle ?? '', notes: '', reason: '' }
}

export function meetingFormOf({ meetsOn, cycle, notes }: Pick<MeetingRecordFragment, 'meetsOn' | 'cycle' | 'notes'>): MeetingForm {
  return { meetsOn: typedDays(meetsOn), cycle, notes: notes ?? '', reason: '' }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function meetingFacts({ meetsOn, cycle, notes }: MeetingForm): MadeFacts<TaskingMeetingFacts> {
  const day = wholeDay(meetsOn, 'meetsOn', 'Enter the day of the meeting')
  const problems = [...('problems' in day ? day.problems : []), ...missing(cycle, 'cycle', 'Choose how often the unit meets')]
  if (problems.length > 0 || 'problems' in day || cycle === '') return { problems }
  return { facts: { meetsOn: day.day, cycle, notes: notes.trim() || null } }
}
