import { isWhollyIn } from './dayRange.ts'
import { monthOf, spanOfMonth } from './month.ts'
import type { Month } from './month.ts'
import type { Span } from './span.ts'

/** The part of a calendar month that lies in a period; `whole` when that is all of the month. */
export type MonthOfPeriod = Span & { month: Month; whole: boolean }

/**
 * Which calendar months does this period touch, and which part of each lies in it?
 *
 * Why: charts step by month and rollups hold whole months; a part of a month must be counted from the records
 * and shown as a part. The parts follow each other and together are the period.
 *
 * @param period half-open
 * @returns in order; `from` and `to` are cut to the period
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/periods/monthsOf.test.ts.
 */
export function monthsOf(period: Span): MonthOfPeriod[] {
  const months: MonthOfPeriod[] = []
  let from = period.from
  while (from < period.to) {
    const month = monthOf(from)
    const all = spanOfMonth(month)
    const to = all.to < period.to ? all.to : period.to
    months.push({ month, from, to, whole: isWhollyIn(all, period) })
    from = to
  }
  return months
}
