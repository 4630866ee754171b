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

/** The year that ended with the last whole month, and the one before: what is compared until other periods are chosen. */
export function lastTwoYears(day: string): { earlier: string; later: string } {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const last = year * 12 + month - 2
  return { earlier: `YE${monthOf(last - 12)}`, later: `YE${monthOf(last)}` }
}

function monthOf(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
