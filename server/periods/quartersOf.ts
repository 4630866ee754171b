import { addMonths, previousDay } from './day.ts'
import type { Day } from './day.ts'
import { financialYearInWords, financialYearOf } from './financialYear.ts'
import { monthInWords, monthOf } from './month.ts'
import { monthName } from './monthName.ts'
import type { Span } from './span.ts'

/** A quarter, or a financial year, that a period touches: its first day, the calendar year in which its financial year begins, its words. */
export type PartOfPeriod = { start: Day; year: number; inWords: string }

/**
 * Which quarters of financial years does this period touch? "Q1: April to June 2026", with "in part" where the period cuts it.
 *
 * @returns in order, none left out
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/periods/quartersOf.test.ts.
 */
export function quartersOf(period: Span): PartOfPeriod[] {
  return partsOf(period, 3, (start, end) => {
    const number = monthsSinceApril(start) / 3 + 1
    return `Q${number}: ${monthName(Number(start.slice(5, 7)))} to ${monthInWords(monthOf(previousDay(end)))}`
  })
}

/**
 * Which financial years does this period touch? "2026 to 2027", with "in part" where the period cuts it.
 *
 * @returns in order, none left out
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/periods/quartersOf.test.ts.
 */
export function financialYearsOf(period: Span): PartOfPeriod[] {
  return partsOf(period, 12, (start) => financialYearInWords(Number(start.slice(0, 4))))
}

function partsOf(period: Span, months: 3 | 12, inWords: (start: Day, end: Day) => string): PartOfPeriod[] {
  const parts: PartOfPeriod[] = []
  const firstOfMonth = `${period.from.slice(0, 7)}-01`
  let start = addMonths(firstOfMonth, -(monthsSinceApril(firstOfMonth) % months))
  while (start < period.to) {
    const end = addMonths(start, months)
    const isCut = start < period.from || end > period.to
    parts.push({ start, year: financialYearOf(start), inWords: `${inWords(start, end)}${isCut ? ', in part' : ''}` })
    start = end
  }
  return parts
}

function monthsSinceApril(day: Day): number {
  return (Number(day.slice(5, 7)) + 8) % 12
}
