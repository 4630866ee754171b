import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'

/**
 * The days of a quarter or a year that a figure counted, as a period of an address: one cut by the period's ends opens those of its
 * days that are inside.
 *
 * @param from its first day, the first of a month
 * @param months how many it has
 */
export function partOpened(from: string, months: number, period: { from: string; lastDay: string }): string {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const after = month - 1 + months - 1
  const last = lastDayOfMonth(`${year + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}`)
  return `${from > period.from ? from : period.from}..${last < period.lastDay ? last : period.lastDay}`
}
