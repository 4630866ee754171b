import { addMonths, previousDay } from './day.ts'
import type { Day } from './day.ts'
import { customPeriod } from './period.ts'
import type { Period } from './period.ts'

/**
 * The same stretch of the calendar one year earlier, to compare a period with.
 *
 * Why: a year to date on 10 June must be compared with last year up to 10 June, not with all of last year.
 * A period that ends with its month ends with its month there too, so that the whole of February 2025 is
 * compared with the whole of February 2024, 29 February included. A first or last day of 29 February becomes
 * 28 February.
 *
 * @param period half-open, of any kind
 * @returns always a custom period
 * @throws RangeError when it would begin before 1990
 * Checked in: test/unit/periods/samePeriodAYearBefore.test.ts.
 */
export function samePeriodAYearBefore(period: Period): Period {
  return customPeriod(addMonths(period.from, -12), previousDay(endAYearBefore(period.to)))
}

/** `to` is the day after the last: where it is 29 February, the last is 28 February and stays so. */
function endAYearBefore(to: Day): Day {
  return to.endsWith('-02-29') ? addMonths(`${to.slice(0, 4)}-03-01`, -12) : addMonths(to, -12)
}
