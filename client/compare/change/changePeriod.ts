import type { ChangeGrain } from '../../graphql/generated/graphql.ts'
import { lastDayOfMonth } from '../../periods/lastDayOfMonth.ts'

/** Two years: enough for limits that are no trial limits by month. */
const months = 24

/**
 * What "Change over time" opens with: the 24 months, or eight quarters, that ended last.
 *
 * @param day today, or the day of the past moment that is asked for
 */
export function changePeriod(day: string, grain: ChangeGrain): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  // Months since the year 0: quarters begin in January, April, July and October.
  const ended = year * 12 + month - 1 - (grain === 'QUARTER' ? (month - 1) % 3 : 0)
  return `${monthOf(ended - months)}-01..${lastDayOfMonth(monthOf(ended - 1))}`
}

/** YYYY-MM of a month that is counted since the year 0. */
export function monthOf(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
