import { daysBetween, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { samePeriodAYearBefore } from '../periods/samePeriodAYearBefore.ts'
import { rateRatio } from '../statistics/rateRatio.ts'
import type { SeriesBreak } from '../units/referenceData.ts'
import { type DisruptionSteps, stepsWith } from './disruptionSteps.ts'
import { type FigureScope, overlapsYearBefore } from './figureScope.ts'
import { gradeCounts } from './gradeCounts.ts'

/** Gross in the days of the period that had passed, and in the same days a year before; `ratio` of daily rates. */
export type YearBeforeComparison = {
  gross: number
  grossYearBefore: number
  ratio: number
  lower: number
  upper: number
  /** The last day of the period that had passed: records known only to a month or year may step later, and are in the headline alone. */
  lastDay: Day
}

/** Why two years are not compared. */
export type NotCompared =
  | 'OVERLAPS_YEAR_BEFORE'
  | 'COUNTED_OTHERWISE'
  | 'NONE_YEAR_BEFORE'

/**
 * Were there more led disruptions than in the same days a year before, and could chance alone have made the difference?
 *
 * Unit: gross led disruptions a day; denominator: days that had passed, and the same days a year before, so that a year
 * under way is not held against a whole one. Interval: 95%, exact (statistics/rateRatio). Both as at the same moment.
 * Not compared across a day on which the way of counting changed, nor where a period overlaps the year before.
 *
 * @param steps of the period, by day
 * @param stepsYearBefore of the scope's year before, by day
 * @param breaks those that concern the unit, or the network
 * Checked in: test/unit/measures/yearBeforeComparison.test.ts.
 */
export function compareWithYearBefore(
  scope: FigureScope,
  steps: DisruptionSteps[],
  stepsYearBefore: DisruptionSteps[],
  breaks: SeriesBreak[],
): YearBeforeComparison | NotCompared {
  const { period, elapsedTo, yearBefore } = scope
  if (overlapsYearBefore(scope)) return 'OVERLAPS_YEAR_BEFORE'
  if (breaks.some((change) => change.day > yearBefore.from && change.day < elapsedTo)) return 'COUNTED_OTHERWISE'
  const sameDays = samePeriodAYearBefore({ ...period, to: elapsedTo })
  const later = { count: grossBefore(steps, daysBetween(period.from, elapsedTo)), exposure: daysBetween(period.from, elapsedTo) }
  const daysThen = daysBetween(sameDays.from, sameDays.to)
  const earlier = { count: grossBefore(stepsYearBefore, daysThen), exposure: daysThen }
  if (earlier.count === 0) return 'NONE_YEAR_BEFORE'
  const { ratio, interval } = rateRatio(later, earlier)
  return { gross: later.count, grossYearBefore: earlier.count, ratio, lower: interval.lower, upper: interval.upper, lastDay: previousDay(elapsedTo) }
}

function grossBefore(steps: DisruptionSteps[], days: number): number {
  return gradeCounts([...stepsWith(steps, 'LED')].filter((cell) => cell.step < days)).gross
}
