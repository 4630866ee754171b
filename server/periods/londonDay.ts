import { Temporal } from 'temporal-polyfill'
import { nextDay, parseDay } from './day.ts'
import type { Day } from './day.ts'

const london = 'Europe/London'

/**
 * Which day is it in London at this instant?
 *
 * Why: at 23:30 UTC on 31 March it is already 1 April in London, a new financial year.
 *
 * @throws RangeError when `instant` is an invalid date, or lies outside the years 0000 to 9999
 * Source: the time zone database of the machine, Europe/London.
 * Checked in: test/unit/periods/londonDay.test.ts.
 */
export function londonDayOf(instant: Date): Day {
  const milliseconds = instant.getTime()
  if (Number.isNaN(milliseconds)) throw new RangeError('An invalid date lies in no day')
  return parseDay(Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(london).toPlainDate().toString())
}

/**
 * The first instant of this day in London: midnight there, 23:00 UTC of the day before in summer time.
 *
 * @throws RangeError when `day` is not a day
 * Source: the time zone database of the machine, Europe/London.
 * Checked in: test/unit/periods/londonDay.test.ts.
 */
export function startOfLondonDay(day: Day): Date {
  const midnight = Temporal.PlainDate.from(parseDay(day)).toZonedDateTime(london)
  return new Date(midnight.epochMilliseconds)
}

/**
 * The first instant after this day in London, which is the start of the next: days are half-open too.
 *
 * Why: the day on which the clocks go forward lasts 23 hours, the one on which they go back 25.
 *
 * @throws RangeError when `day` is not a day
 * Checked in: test/unit/periods/londonDay.test.ts.
 */
export function endOfLondonDay(day: Day): Date {
  return startOfLondonDay(nextDay(day))
}
