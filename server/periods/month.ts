import { addMonths } from './day.ts'
import type { Day } from './day.ts'
import { monthName } from './monthName.ts'
import { quoted } from './quoted.ts'
import type { Span } from './span.ts'

/** A calendar month as 'YYYY-MM'. */
export type Month = string

/**
 * The calendar month that this text says, as a half-open stretch of days.
 *
 * @param month 'YYYY-MM'
 * @throws RangeError when it has another shape or there is no such month
 * Checked in: test/unit/periods/month.test.ts.
 */
export function spanOfMonth(month: Month): Span {
  if (!/^\d{4}-\d{2}$/.test(month)) {
    throw new RangeError(`${quoted(month)} is not a month: write it as YYYY-MM, for example 2026-03`)
  }
  monthName(Number(month.slice(5)))
  const from = `${month}-01`
  return { from, to: addMonths(from, 1) }
}

/**
 * The calendar month that a day lies in.
 *
 * @param day a day that has been parsed
 */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/**
 * The month as people write it: "March 2026".
 *
 * @param month 'YYYY-MM'
 * @throws RangeError when there is no such month
 * Checked in: test/unit/periods/month.test.ts.
 */
export function monthInWords(month: Month): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`
}
