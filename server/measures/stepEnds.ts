import { addDays, daysBetween, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { monthsOf } from '../periods/monthsOf.ts'
import type { Span } from '../periods/span.ts'

/**
 * The last day of each step of a running total: every day of the period, or the last day of each month in it.
 *
 * Why it ends with `elapsedTo`: a flat line through days that have not come would say that nothing happened there.
 * A record known only to its month may step on a day that has not come; the line then goes on to that day,
 * so that its end is the headline.
 *
 * @param elapsedTo the first day that had not passed
 * @param lastStep the last step at which anything was counted; -1 when nothing was
 * @returns in order; empty when nothing of the period had passed
 * Checked in: test/unit/measures/cumulative.test.ts.
 */
export function stepEnds(period: Span, grain: 'day' | 'month', elapsedTo: Day, lastStep: number): Day[] {
  if (grain === 'day') {
    const days = Math.max(daysBetween(period.from, elapsedTo), lastStep + 1)
    return Array.from({ length: Math.max(0, days) }, (_, index) => addDays(period.from, index))
  }
  return monthsOf(period)
    .filter((month, index) => month.from < elapsedTo || index <= lastStep)
    .map((month) => previousDay(month.from < elapsedTo && elapsedTo < month.to ? elapsedTo : month.to))
}
