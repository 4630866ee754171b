import { addMonths, parseDay } from './day.ts'
import type { Day } from './day.ts'
import { requireYear } from './requireYear.ts'
import type { Span } from './span.ts'

/**
 * Which financial year does this day lie in? 31 March 2026 lies in 2025, 1 April 2026 in 2026.
 *
 * @returns the calendar year in which the financial year begins
 * @throws RangeError when `day` is not a day
 * Checked in: test/unit/periods/financialYear.test.ts.
 */
export function financialYearOf(day: Day): number {
  const year = Number(parseDay(day).slice(0, 4))
  return day.slice(5) < '04-01' ? year - 1 : year
}

/**
 * The financial year that begins on 1 April of this calendar year.
 *
 * @param year calendar year of its beginning, 1990 to 2100
 * @throws RangeError when the year lies outside
 * Checked in: test/unit/periods/financialYear.test.ts.
 */
export function spanOfFinancialYear(year: number): Span {
  requireYear(year)
  const from = `${year}-04-01`
  return { from, to: addMonths(from, 12) }
}

/**
 * A quarter of a financial year: 1 is April to June, 4 is January to March of the next calendar year.
 *
 * @param year calendar year in which the financial year begins, 1990 to 2100
 * @param quarter 1 to 4
 * @throws RangeError when there is no such quarter or the year lies outside
 * Checked in: test/unit/periods/financialYear.test.ts.
 */
export function spanOfQuarter(year: number, quarter: number): Span {
  if (![1, 2, 3, 4].includes(quarter)) throw new RangeError(`There is no quarter ${quarter}: quarters are Q1 to Q4`)
  const from = addMonths(spanOfFinancialYear(year).from, 3 * (quarter - 1))
  return { from, to: addMonths(from, 3) }
}

/**
 * The financial year as people write it: "2026 to 2027".
 *
 * @param year calendar year of its beginning
 * Source: GOV.UK style guide, Dates: "to", not a dash or slash.
 */
export function financialYearInWords(year: number): string {
  return `${year} to ${year + 1}`
}
