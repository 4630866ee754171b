import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'
import { lastingPeriod } from './lastingPeriod.ts'

/** A year to be looked back at, and a quarter to do it in. */
const monthsToLast = 15

/**
 * Of which disruptions an impact page says whether they lasted: those of its own period where that ended long enough ago, else those
 * of three financial years and this one.
 * Why: a page opens with this year, of which nothing can have lasted a year yet.
 *
 * @param period its code, as addresses have it
 * @param day today, or the day of the past moment that is asked for
 */
export function cohortPeriod(period: string, day: string): string {
  const last = lastDayOfPeriod(period)
  return last !== null && monthsLater(last) <= Date.parse(day) ? period : lastingPeriod(day)
}

/** A year to date goes to the end of its year. Null for what is no code: the API says what is wrong with it. */
function lastDayOfPeriod(code: string): string | null {
  const [, kind, year = '', part = ''] = /^(FY|YTD|YE|M)(\d{4})(?:-Q?(\d{1,2}))?$/.exec(code) ?? []
  const ends = (month: number) => lastDayOfMonth(month > 12 ? `${Number(year) + 1}-${String(month - 12).padStart(2, '0')}` : `${year}-${String(month).padStart(2, '0')}`)
  if (kind === 'YE' || kind === 'M') return ends(Number(part))
  if (kind) return ends(part ? 3 + 3 * Number(part) : 15)
  return /^\d{4}-\d{2}-\d{2}\.\.(\d{4}-\d{2}-\d{2})$/.exec(code)?.[1] ?? null
}

function monthsLater(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return Date.UTC(year, month - 1 + monthsToLast, date)
}
