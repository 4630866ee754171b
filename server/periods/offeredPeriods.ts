import { addMonths } from './day.ts'
import type { Day } from './day.ts'
import { financialYearOf, spanOfQuarter } from './financialYear.ts'
import { monthOf } from './month.ts'
import { parsePeriod } from './period.ts'
import type { Period } from './period.ts'

/**
 * Which periods does the page offer to choose from today?
 *
 * Why: people ask for the same few; every other period can still be written in the address.
 * A month is complete from the day after its last.
 *
 * @param today the London day of the request
 * @returns the year to date; this and the last two financial years; this year's quarters that have begun, then
 * last year's four; the year ending with the last complete month; that month. Newest first in each group.
 * @throws RangeError when `today` is not a day or too close to the years 1990 and 2100
 * Checked in: test/unit/periods/offeredPeriods.test.ts.
 */
export function offeredPeriods(today: Day): Period[] {
  const year = financialYearOf(today)
  const lastMonth = monthOf(addMonths(today, -1))
  const begun = [4, 3, 2, 1].filter((quarter) => spanOfQuarter(year, quarter).from <= today)
  const codes = [
    `YTD${year}`,
    ...[year, year - 1, year - 2].map((each) => `FY${each}`),
    ...begun.map((quarter) => `FY${year}-Q${quarter}`),
    ...[4, 3, 2, 1].map((quarter) => `FY${year - 1}-Q${quarter}`),
    `YE${lastMonth}`,
    `M${lastMonth}`,
  ]
  return codes.map((code) => parsePeriod(code, today))
}
