import type { Grade } from '../disruptions/countedGrade.ts'
import { daysBetween } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { monthInWords } from '../periods/month.ts'
import type { Month } from '../periods/month.ts'
import { monthsOf } from '../periods/monthsOf.ts'
import type { Span } from '../periods/span.ts'
import { type DisruptionSteps, stepsWith } from './disruptionSteps.ts'
import { gradeCounts, type GradeCounts } from './gradeCounts.ts'

/** Disruptions in each month: each list holds whole numbers, one for each of `months`. */
export type MonthlyCounts = {
  months: Month[]
  monthsInWords: string[]
  major: number[]
  moderate: number[]
  minor: number[]
  negative: number[]
  noImpact: number[]
  gross: number[]
  supportedGross: number[]
  /** Led disruptions of the period that are dated more loosely than a month; with the months they add up to the headline. */
  datedTooLoosely: GradeCounts
}

/**
 * How many disruptions fell in each month of the period, by counted grade?
 *
 * Unit: disruptions in the month; no denominator and no interval. A month that has not begun is left out,
 * and one that the period cuts holds only its part. What is dated more loosely than a month is apart, so
 * that rows and total agree.
 * As at, source: those of the steps (aggregates.disruption_steps).
 *
 * @param steps of one unit; of all units with 'LED_WITH_SUPPORT' as `supported`
 * @param elapsedTo the first day of the period that had not passed
 * Checked in: test/unit/measures/monthly.test.ts.
 */
export function monthly(
  steps: DisruptionSteps[],
  grain: 'day' | 'month',
  period: Span,
  elapsedTo: Day,
  supported: 'SUPPORTED' | 'LED_WITH_SUPPORT',
): MonthlyCounts {
  const led = [...stepsWith(steps, 'LED')]
  const monthAt = monthOfStep(grain, period)
  const ofMonths = byMonth(led, monthAt)
  const supportedOfMonths = byMonth(stepsWith(steps, supported), monthAt)
  const lastCounted = Math.max(-1, ...ofMonths.keys())
  const months = monthsOf(period).filter((month, index) => month.from < elapsedTo || index <= lastCounted)
  const counts = months.map((_, index) => gradeCounts(ofMonths.get(index) ?? []))
  return {
    months: months.map((each) => each.month),
    monthsInWords: months.map((each) => monthInWords(each.month)),
    major: counts.map((each) => each.major),
    moderate: counts.map((each) => each.moderate),
    minor: counts.map((each) => each.minor),
    negative: counts.map((each) => each.negative),
    noImpact: counts.map((each) => each.noImpact),
    gross: counts.map((each) => each.gross),
    supportedGross: months.map((_, index) => gradeCounts(supportedOfMonths.get(index) ?? []).gross),
    datedTooLoosely: gradeCounts(led.filter((cell) => cell.isLooserThanMonth)),
  }
}

type Cell = { grade: Grade; step: number; disruptions: number; isLooserThanMonth: boolean }

/** Which month of the period, from 0, does a step lie in? */
function monthOfStep(grain: 'day' | 'month', period: Span): (step: number) => number {
  if (grain === 'month') return (step) => step
  const starts = monthsOf(period).map((month) => daysBetween(period.from, month.from))
  return (step) => starts.findLastIndex((start) => start <= step)
}

/** What is dated closely enough, by month. */
function byMonth(cells: Iterable<Cell>, monthAt: (step: number) => number): Map<number, Cell[]> {
  const months = new Map<number, Cell[]>()
  for (const cell of cells) {
    if (cell.isLooserThanMonth) continue
    const month = monthAt(cell.step)
    const own = months.get(month)
    if (own) own.push(cell)
    else months.set(month, [cell])
  }
  return months
}
