import { lastDayOfMonth } from '../../periods/lastDayOfMonth.ts'
import { monthOf } from './changePeriod.ts'
import type { TwoPeriods } from './PeriodsForm.tsx'

const year = 12

/**
 * What is compared until other periods are chosen: of the points of a chart that had ended, the last 12 months beside the 12 before;
 * where there are not as many, their last half beside the half before it.
 *
 * @param points months or quarters, each with its first and last day; at least one
 * @param day London day of the moment that is asked for
 */
export function halvesOf(points: readonly { from: string; lastDay: string }[], day: string): TwoPeriods {
  const ended = points.filter(({ lastDay }) => lastDay <= day)
  const [first = day, last = day] = [points[0]?.from, (ended.length > 0 ? ended : points).at(-1)?.lastDay]
  const [begin, end] = [monthCount(first), monthCount(last) + 1]
  const half = Math.max(1, Math.min(year, Math.floor((end - begin) / 2)))
  return { earlier: months(end - 2 * half, half), later: months(end - half, half) }
}

/** Months since the year 0. */
function monthCount(day: string): number {
  const [ofYear = 0, month = 1] = day.split('-').map(Number)
  return ofYear * 12 + month - 1
}

/** The code of so many months from one on. */
function months(from: number, count: number): string {
  const last = monthOf(from + count - 1)
  if (count === year) return `YE${last}`
  return count === 1 ? `M${last}` : `${monthOf(from)}-01..${lastDayOfMonth(last)}`
}
