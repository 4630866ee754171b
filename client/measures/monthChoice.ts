import type { Problem } from '../parts/problem.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDayAndTime, londonInstant } from '../periods/londonInstant.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { endOfMinute, lastMinute, type TypedMoment } from '../periods/pastMoment.ts'
import { pastedDays } from '../periods/pastedDays.ts'
import { daysText, monthNumber, yearNumber } from '../periods/typedDays.ts'
import { dayOfMonth, monthOrDayInWords, typedMonth } from '../periods/typedMonth.ts'

type TypedMonths = { fromDay: string; toDay: string }

/** The end of a month as it was typed, for the field; the day where it is within a month. */
export function typedEndOfMonth(instant: string | undefined): TypedMoment {
  if (!instant) return { asAtDay: '', asAtTime: lastMinute }
  // The first instant of a month says the same as the last of the month before.
  const { day, time } = londonDayAndTime(new Date(Date.parse(instant) - 1).toISOString())
  return { asAtDay: time === lastMinute ? monthOrDayInWords(day, 'last') : dayInWords(day), asAtTime: lastMinute }
}

/** Whether it is the end of a month, its last minute or the first instant after it: as at another moment nobody may choose figures of all units. */
export function isEndOfMonth(instant: string): boolean {
  const [before, after] = [-1, 60_000].map((ms) => londonDay(new Date(Date.parse(instant) + ms).toISOString()))
  return after !== undefined && after.endsWith('-01') && after !== before
}

/** The period of whole months; what cannot be read is added to `problems`. */
export function readMonths({ fromDay, toDay }: TypedMonths, problems: Problem[]): string {
  const from = typedMonth(fromDay, 'first')
  const to = typedMonth(toDay, 'last')
  if (!from) problems.push({ field: 'fromDay', message: howToMend(fromDay, 'the first month') })
  if (!to) problems.push({ field: 'toDay', message: howToMend(toDay, 'the last month') })
  if (!from || !to) return ''
  if (to < from) problems.push({ field: 'toDay', message: 'The last month must be the first month or later' })
  return `${dayOfMonth(from, 'first')}..${dayOfMonth(to, 'last')}`
}

/** The last moment of the month that was typed, or what is wrong with it. */
export function readEndOfMonth(asAtDay: string, now: string): string | Problem[] {
  const month = typedMonth(asAtDay, 'last')
  if (!month) return [{ field: 'asAtDay', message: howToMend(asAtDay, 'a past month') }]
  const ends = endOfMinute(londonInstant(dayOfMonth(month, 'last'), lastMinute))
  return ends < now ? ends : [{ field: 'asAtDay', message: 'Enter a month that has ended: later nothing is known yet' }]
}

/** What was typed in place of a month and its year: a day, one of the two alone, nothing, or what nobody can read. */
function howToMend(typed: string, what: string): string {
  const text = typed.trim()
  if (monthNumber(text) !== null) return `Enter the year of ${what} too, like March 2026`
  if (yearNumber(text) !== null) return `Enter ${what}, not a year alone, like March 2026`
  if (isDay(text)) return `Enter ${what} without a day, like March 2026`
  return `Enter ${what} and its year, like March 2026`
}

function isDay(text: string): boolean {
  const days = pastedDays(text)
  const read = days && daysText(days)
  return read !== null && 'text' in read && read.text.length >= 10
}
