import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'

/**
 * The days of a quarter that a figure counted, as a period of an address: a quarter cut by the period's ends opens those
 * of its days that are inside.
 *
 * @param from first day of the quarter
 */
export function quarterOpened(from: string, period: { from: string; lastDay: string }): string {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const last = lastDayOfMonth(`${year}-${String(month + 2).padStart(2, '0')}`)
  return `${from > period.from ? from : period.from}..${last < period.lastDay ? last : period.lastDay}`
}
