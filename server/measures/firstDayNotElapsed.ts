import { nextDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import type { Span } from '../periods/span.ts'

/**
 * How much of a period had passed on that day? The first day after that part; the period's first when none had.
 *
 * Why: nothing is known of a day that has not come, so no figure and no comparison may go beyond.
 *
 * @param period half-open
 * @param asAtDay the London day of the as-at moment; it counts as passed
 * Checked in: test/unit/measures/figureScope.test.ts.
 */
export function firstDayNotElapsed(period: Span, asAtDay: Day): Day {
  const known = nextDay(asAtDay)
  if (known < period.from) return period.from
  return known < period.to ? known : period.to
}
