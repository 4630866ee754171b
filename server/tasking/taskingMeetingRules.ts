import type { Problem } from '../errors.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import { addDays, addMonths, dayInWords, type Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import { startOfLondonDay } from '../periods/londonDay.ts'
import { momentInWords } from '../periods/momentInWords.ts'
import type { HeldMeeting, TaskingCycle, TaskingMeetingRecord, TaskingMeetingState } from './taskingMeetingRecord.ts'

/** The facts of a meeting as somebody sends them. */
export type TaskingMeetingFacts = { meetsOn: string; cycle: TaskingCycle; notes?: string | null | undefined }

/** The same facts as they are stored. */
export type KeptTaskingMeeting = { meetsOn: Day; cycle: TaskingCycle; notes: string | null }

/** A list younger than this may still change: what is being recorded as it is made is not in it yet. */
export const listAgeSeconds = 60

/** The day on which a unit should meet next. Monthly is the same day of the next month, or its last where it is too short. */
export function nextDueOn({ meetsOn, cycle }: Pick<KeptTaskingMeeting, 'meetsOn' | 'cycle'>): Day {
  if (cycle === 'MONTHLY') return addMonths(meetsOn, 1)
  return addDays(meetsOn, cycle === 'SIX_WEEKLY' ? 42 : 84)
}

/** What is missing or contradictory in the facts of a meeting, everything at once. */
export function taskingMeetingProblems(facts: TaskingMeetingFacts, { state, today }: { state: TaskingMeetingState; today: Day }): Problem[] {
  return [
    ...meetsOnProblems(facts.meetsOn, state, today),
    ...textProblems('notes', facts.notes, { name: 'what else is to be said of the meeting', atMost: 2_000, isRequired: false }),
  ]
}

function meetsOnProblems(sent: string, state: TaskingMeetingState, today: Day): Problem[] {
  const { day, problems } = readSingleDay('meetsOn', sent, 'Enter the day of the meeting')
  const isToCome = state === 'HELD' && day !== null && day > today
  return isToCome ? [{ field: 'meetsOn', message: 'This meeting was held, so its day must be today or in the past' }] : problems
}

/** Facts that have passed the rules, as they are stored. */
export function keptTaskingMeeting({ meetsOn, cycle, notes }: TaskingMeetingFacts): KeptTaskingMeeting {
  return { meetsOn: parseDayRange(keptText(meetsOn)).from, cycle, notes: tidy(notes) }
}

/**
 * Why a meeting cannot be held today; null where it can.
 *
 * @param before the day of the meeting held last; null where none was, or it is not known
 */
export function whyNotToBeHeld({ state, meetsOn }: Pick<TaskingMeetingRecord, 'state' | 'meetsOn'>, today: Day, before: Day | null = null): Problem | null {
  if (state === 'HELD') return { field: 'id', message: 'This meeting was held already, so its list stands. Record its decisions on its page, or correct its day or notes there' }
  if (before !== null && meetsOn <= before) {
    return { field: 'meetsOn', message: `A meeting was held on ${dayInWords(before)}, and this one is planned for ${dayInWords(meetsOn)}: correct its day to a later one first, then hold it` }
  }
  if (meetsOn <= today) return null
  return { field: 'id', message: `This meeting is planned for ${dayInWords(meetsOn)}: hold it on that day or later, or correct its day first` }
}

/** A list older than this many days before the meeting says nothing of what the meeting could know. */
export const mostListDays = 31

/** What is wrong with the moment as at which the list of a meeting on a day is to stand; nothing where it may. */
export function listedAtProblems(
  listedAt: Date,
  { now, meetsOn, before }: { now: Date; meetsOn: Day; before: Pick<HeldMeeting, 'meetsOn' | 'listedAt'> | null },
): Problem[] {
  const wrong = (message: string) => [{ field: 'listedAt', message }]
  if (listedAt > new Date(now.getTime() - listAgeSeconds * 1_000)) {
    return wrong(`The list must stand as at a moment at least ${listAgeSeconds} seconds ago, so that nothing is still being recorded then: choose an earlier one, or “Now”`)
  }
  const first = addDays(meetsOn, -mostListDays)
  if (listedAt < startOfLondonDay(first)) {
    return wrong(`The list must stand as at a moment at most ${mostListDays} days before the meeting: choose one on ${dayInWords(first)} or later, or “Now”`)
  }
  if (before === null || listedAt > before.listedAt) return []
  const last = `The list of the meeting of ${dayInWords(before.meetsOn)} stands as at ${momentInWords(before.listedAt)}`
  return wrong(`${last}, and this one must stand as at a later moment: choose one after it, or wait a minute and choose “Now”`)
}
