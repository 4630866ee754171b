import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'
import { londonDay } from '../periods/londonMoment.ts'

interface Compared {
  period: { from: string; lastDay: string }
  asAt: string
}

/**
 * The two periods that findings of change compare, as codes: what had passed of the period, and the same of the year before.
 *
 * By whole months, as figures of the network are given: of a year to date to the end of its last whole month.
 *
 * @returns null where no whole month had passed
 */
export function yearsCompared({ period: { from, lastDay }, asAt }: Compared): { earlier: string; later: string } | null {
  const day = londonDay(asAt)
  const last = lastMonthEnded(day < lastDay ? day : lastDay)
  if (last < from) return null
  return { earlier: `${yearBefore(from)}..${endAYearBefore(last)}`, later: `${from}..${last}` }
}

/** The last day of the latest month that had ended when that day had passed. */
function lastMonthEnded(day: string): string {
  const month = day.slice(0, 7)
  if (day === lastDayOfMonth(month)) return day
  const [year = 0, number = 0] = month.split('-').map(Number)
  return lastDayOfMonth(number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`)
}

/** The last day of the same month: 28 February 2025 goes to 29 February 2024. */
function endAYearBefore(day: string): string {
  return lastDayOfMonth(yearBefore(day).slice(0, 7))
}

/** 29 February becomes 28 February. */
function yearBefore(day: string): string {
  const month = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`
  const same = `${month}${day.slice(7)}`
  return same > lastDayOfMonth(month) ? lastDayOfMonth(month) : same
}
