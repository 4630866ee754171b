import { addMonths, dayInWords, nextDay, parseDay, previousDay } from './day.ts'
import type { Day } from './day.ts'
import { monthInWords, monthOf, spanOfMonth } from './month.ts'
import type { Month } from './month.ts'
import { quoted } from './quoted.ts'
import { requireYear } from './requireYear.ts'
import type { Span } from './span.ts'

/** How closely the day is known. */
export type DayPrecision = 'DAY' | 'RANGE' | 'MONTH' | 'YEAR'

/** When something happened, as closely as it is known: on some day of [from, to). */
export type DayRange = { from: Day; to: Day /* exclusive */; precision: DayPrecision }

/**
 * When did it happen, as closely as anybody knows?
 *
 * Why: records often know only "in March"; writing 1 March would invent a day.
 * A range from a day to the same day is that day. A range that happens to fill a month stays a range.
 *
 * @param text a day "2026-03-27", two days "2026-03-27/2026-04-02" (both ends included), a month "2026-03",
 * or a year "2026"
 * @throws RangeError, with what is wrong and how to mend it, when it has another shape, a day or month does not
 * exist, a range runs backwards, or a year lies outside 1990 to 2100
 * Source: ISO 8601 dates, reduced precision and intervals; both ends included is our decision, as people say it.
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function parseDayRange(text: string): DayRange {
  if (/^\d{4}$/.test(text)) return wholeYear(text)
  if (/^\d{4}-\d{2}$/.test(text)) return wholeMonth(text)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return oneDay(parseDay(text))
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (first !== undefined && last !== undefined) return fromDayToDay(parseDay(first), parseDay(last))
  throw new RangeError(
    `${quoted(text)} is not a date: write a day as 2026-03-27, a range of days as 2026-03-27/2026-04-02, ` +
      'a month as 2026-03 or a year as 2026',
  )
}

/**
 * The text that `parseDayRange` reads as this range.
 *
 * @param range as `parseDayRange` makes it
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function dayRangeText(range: DayRange): string {
  switch (range.precision) {
    case 'DAY':
      return range.from
    case 'RANGE':
      return `${range.from}/${lastDay(range)}`
    case 'MONTH':
      return monthOf(range.from)
    case 'YEAR':
      return range.from.slice(0, 4)
  }
}

/**
 * The range as people write it: "27 March 2026", "27 March 2026 to 2 April 2026", "March 2026", "2026".
 *
 * @param range as `parseDayRange` makes it
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function dayRangeInWords(range: DayRange): string {
  switch (range.precision) {
    case 'DAY':
      return dayInWords(range.from)
    case 'RANGE':
      return `${dayInWords(range.from)} to ${dayInWords(lastDay(range))}`
    case 'MONTH':
      return monthInWords(monthOf(range.from))
    case 'YEAR':
      return range.from.slice(0, 4)
  }
}

/**
 * The last day on which it can have happened.
 *
 * Why: on a cumulative curve a range steps at its last day, when it is certain to have happened.
 *
 * @throws RangeError when `to` is not a day
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function lastDay(range: Span): Day {
  return previousDay(range.to)
}

/**
 * Did it certainly happen in this period?
 *
 * Why: a record counts in the periods that wholly contain its range.
 *
 * @param range half-open
 * @param period half-open
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function isWhollyIn(range: Span, period: Span): boolean {
  return period.from <= range.from && range.to <= period.to
}

/**
 * May it have happened in this period?
 *
 * Why: records that overlap a period and do not lie in it are its "n records dated too loosely".
 *
 * @param range half-open
 * @param period half-open
 * Checked in: test/unit/periods/dayRange.test.ts.
 */
export function overlaps(range: Span, period: Span): boolean {
  return range.from < period.to && period.from < range.to
}

function wholeYear(year: string): DayRange {
  requireYear(Number(year))
  const from = `${year}-01-01`
  return { from, to: addMonths(from, 12), precision: 'YEAR' }
}

function wholeMonth(month: Month): DayRange {
  requireYear(Number(month.slice(0, 4)))
  return { ...spanOfMonth(month), precision: 'MONTH' }
}

function oneDay(day: Day): DayRange {
  requireYear(Number(day.slice(0, 4)))
  return { from: day, to: nextDay(day), precision: 'DAY' }
}

function fromDayToDay(first: Day, last: Day): DayRange {
  if (first === last) return oneDay(first)
  for (const day of [first, last]) requireYear(Number(day.slice(0, 4)))
  if (last < first) {
    throw new RangeError(`The range ends on ${dayInWords(last)}, before it starts on ${dayInWords(first)}: swap the two days`)
  }
  return { from: first, to: nextDay(last), precision: 'RANGE' }
}
