import { addMonths, previousDay, type Day } from '../periods/day.ts'
import { financialYearOf, spanOfFinancialYear } from '../periods/financialYear.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { monthOf } from '../periods/month.ts'
import { customPeriod, parsePeriod, type Period } from '../periods/period.ts'
import { readInstant } from '../periods/readInstant.ts'
import type { QuestionPage } from './questionPages.ts'
import type { QuestionParameter } from './questionRecord.ts'

/** Which dates a saved question asks about, whenever it is asked. */
export const questionDates = ['AS_SAVED', 'LAST_MONTH', 'LAST_QUARTER', 'LAST_FINANCIAL_YEAR', 'YEAR_TO_DATE'] as const
export type QuestionDates = (typeof questionDates)[number]

/** A change over time needs a run of months: it is asked for those that end with its dates. */
const monthsOfChange = 24

type Dated = { page: QuestionPage; dates: QuestionDates; parameters: readonly QuestionParameter[] }

/**
 * The period that a saved question asks about now.
 *
 * Why: "the last quarter" is another one every quarter, and a question is asked again and again. A change over time is asked for
 * the 24 months that end with that quarter, month or year.
 *
 * @returns as it was saved, or the last month, quarter or financial year that has ended, or the year to date; null where it
 *   was saved without a period, or with one that means nothing any more
 * Checked in: test/unit/questions/questionDates.test.ts.
 */
export function periodNow({ page, dates, parameters }: Dated, now: Date): Period | null {
  const today = londonDayOf(now)
  const year = financialYearOf(today)
  if (dates === 'AS_SAVED') return savedPeriod(parameters, today)
  if (dates === 'YEAR_TO_DATE') return parsePeriod(`YTD${year}`, today)
  const ended = parsePeriod(dates === 'LAST_MONTH' ? `M${monthOf(addMonths(today, -1))}` : dates === 'LAST_QUARTER' ? lastQuarter(today) : `FY${year - 1}`, today)
  return page === 'CHANGE' ? customPeriod(addMonths(ended.to, -monthsOfChange), previousDay(ended.to)) : ended
}

/**
 * The day by which a period of a question is read: a year to date that was saved with a moment ends with the day of that moment.
 *
 * @param today the day of the request, where there is no moment
 */
export function dayOfQuestion(parameters: readonly QuestionParameter[], today: Day): Day {
  const moment = readInstant(parameters.find(({ name }) => name === 'asAt')?.value)
  return moment ? londonDayOf(moment) : today
}

/** One question that cannot be read must not keep the others from being listed. */
function savedPeriod(parameters: readonly QuestionParameter[], today: Day): Period | null {
  const code = parameters.find(({ name }) => name === 'period')?.value
  try {
    return code === undefined ? null : parsePeriod(code, dayOfQuestion(parameters, today))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The code of the last quarter that has ended: on 1 July 2026 that of April to June, FY2026-Q1. */
function lastQuarter(today: Day): string {
  const threeMonthsAgo = addMonths(`${monthOf(today)}-01`, -3)
  const year = financialYearOf(threeMonthsAgo)
  const first = Number(spanOfFinancialYear(year).from.slice(5, 7))
  const quarter = Math.floor(((Number(threeMonthsAgo.slice(5, 7)) - first + 12) % 12) / 3) + 1
  return `FY${year}-Q${quarter}`
}
