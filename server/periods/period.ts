import { addMonths, dayInWords, nextDay, parseDay, previousDay } from './day.ts'
import type { Day } from './day.ts'
import { financialYearInWords, spanOfFinancialYear, spanOfQuarter } from './financialYear.ts'
import { monthInWords, monthOf, spanOfMonth } from './month.ts'
import { monthName } from './monthName.ts'
import { quoted } from './quoted.ts'
import { requireYear } from './requireYear.ts'

export type PeriodKind = 'FINANCIAL_YEAR' | 'QUARTER' | 'YEAR_TO_DATE' | 'YEAR_ENDING' | 'MONTH' | 'CUSTOM'

/** A stretch of London days that figures are given for: [from, to), with its code for addresses and its words for pages. */
export type Period = { code: string; from: Day; to: Day; inWords: string; kind: PeriodKind }

const longestCustomYears = 30

/**
 * Which days does this period code mean?
 *
 * Why: the address of a page carries the code, so that a figure can be sent to somebody else and comes out the same.
 * Only a year to date depends on `today`.
 *
 * @param code `FY2026` (April 2026 to March 2027), `FY2026-Q1` (Q4 is January to March 2027), `YTD2026`
 * (1 April 2026 to `today`, both included, not beyond the year's end), `YE2026-09` (twelve months that end with
 * September 2026), `M2026-09`, or `2015-01-01..2021-12-31` (both days included, at most 30 years)
 * @param today the London day of the request
 * @throws RangeError, with words for people, when the code means nothing, a year lies outside 1990 to 2100,
 * the year to date has not begun, or a custom period runs backwards or too long; for a year to date also when `today` is not a day
 * Checked in: test/unit/periods/period.test.ts.
 */
export function parsePeriod(code: string, today: Day): Period {
  const [, kind, yearText, part] = /^(FY|YTD|YE|M)(\d{4})(?:-(Q\d|\d{2}))?$/.exec(code) ?? []
  const year = Number(yearText)
  if (kind === 'FY' && part === undefined) return financialYear(year)
  if (kind === 'FY' && part?.startsWith('Q')) return quarter(year, Number(part.slice(1)))
  if (kind === 'YTD' && part === undefined) return yearToDate(year, parseDay(today))
  if (kind === 'YE' && part && !part.startsWith('Q')) return yearEnding(`${yearText}-${part}`)
  if (kind === 'M' && part && !part.startsWith('Q')) return month(`${yearText}-${part}`)
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(code) ?? []
  if (first !== undefined && last !== undefined) return customPeriod(parseDay(first), parseDay(last))
  throw new RangeError(
    `${quoted(code)} is not a period: write FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2026-04-01..2026-06-30`,
  )
}

/**
 * The period from one day to another that somebody chose.
 *
 * @param first its first day
 * @param last its last day, included
 * @throws RangeError when it runs backwards, is longer than 30 years, or a year lies outside 1990 to 2100
 * Checked in: test/unit/periods/period.test.ts.
 */
export function customPeriod(first: Day, last: Day): Period {
  for (const day of [first, last]) requireYear(Number(parseDay(day).slice(0, 4)))
  if (last < first) {
    throw new RangeError(`The period ends on ${dayInWords(last)}, before it starts on ${dayInWords(first)}: swap the two days`)
  }
  const to = nextDay(last)
  if (to > addMonths(first, 12 * longestCustomYears)) {
    throw new RangeError(`The period is longer than ${longestCustomYears} years: choose a later start or an earlier end`)
  }
  const inWords = first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
  return { code: `${first}..${last}`, from: first, to, inWords, kind: 'CUSTOM' }
}

function financialYear(year: number): Period {
  const inWords = `Financial year ${financialYearInWords(year)}`
  return { code: `FY${year}`, ...spanOfFinancialYear(year), inWords, kind: 'FINANCIAL_YEAR' }
}

function quarter(year: number, number: number): Period {
  const span = spanOfQuarter(year, number)
  const firstMonth = monthName(Number(span.from.slice(5, 7)))
  const inWords = `Q${number}: ${firstMonth} to ${monthInWords(monthOf(previousDay(span.to)))}`
  return { code: `FY${year}-Q${number}`, ...span, inWords, kind: 'QUARTER' }
}

function yearToDate(year: number, today: Day): Period {
  const whole = spanOfFinancialYear(year)
  if (today < whole.from) {
    throw new RangeError(
      `The financial year ${financialYearInWords(year)} has not begun: it starts on ${dayInWords(whole.from)}`,
    )
  }
  // The year's end is tried first: the day after 9999 cannot be written.
  const to = today < whole.to ? nextDay(today) : whole.to
  const inWords = `Year to date ${financialYearInWords(year)}`
  return { code: `YTD${year}`, from: whole.from, to, inWords, kind: 'YEAR_TO_DATE' }
}

function yearEnding(lastMonth: string): Period {
  requireYear(Number(lastMonth.slice(0, 4)))
  const { to } = spanOfMonth(lastMonth)
  const inWords = `Year ending ${monthInWords(lastMonth)}`
  return { code: `YE${lastMonth}`, from: addMonths(to, -12), to, inWords, kind: 'YEAR_ENDING' }
}

function month(name: string): Period {
  requireYear(Number(name.slice(0, 4)))
  return { code: `M${name}`, ...spanOfMonth(name), inWords: monthInWords(name), kind: 'MONTH' }
}
