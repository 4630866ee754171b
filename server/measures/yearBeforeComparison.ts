import { daysBetween, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { monthOf } from '../periods/month.ts'
import { monthsOf } from '../periods/monthsOf.ts'
import { samePeriodAYearBefore } from '../periods/samePeriodAYearBefore.ts'
import { rateRatio } from '../statistics/rateRatio.ts'
import type { SeriesBreak } from '../units/referenceData.ts'
import { type DisruptionSteps, stepsWith } from './disruptionSteps.ts'
import { type FigureScope, overlapsYearBefore } from './figureScope.ts'
import type { BasisOfFigures } from './figuresOnBasis.ts'
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
  | 'NO_WHOLE_MONTH'
  | 'NONE_YEAR_BEFORE'
  | 'NOT_ALL_RETURNS'

/**
 * Were there more led disruptions than in the same days a year before, and could chance alone have made the difference?
 *
 * Unit: gross led disruptions a day; denominator: days that had passed, and the same days a year before, so that a year
 * under way is not held against a whole one. Interval: 95%, exact (statistics/rateRatio). Both as at the same moment.
 * Not compared across a day on which the way of counting changed, nor where a period overlaps the year before.
 *
 * By month, only months that have passed are compared: a step is then a whole month.
 *
 * @param steps of the period, by the scope's grain
 * @param stepsYearBefore of the scope's year before, by the same; null where returns are missing of either year
 * @param breaks those that concern the unit, or the network
 * Checked in: test/unit/measures/yearBeforeComparison.test.ts.
 */
export function compareWithYearBefore(
  scope: FigureScope & { grain: 'day' | 'month' },
  steps: DisruptionSteps[],
  stepsYearBefore: DisruptionSteps[] | null,
  breaks: SeriesBreak[],
): YearBeforeComparison | NotCompared {
  const { period, yearBefore, grain } = scope
  const elapsedTo = grain === 'month' && scope.elapsedTo < period.to ? `${monthOf(scope.elapsedTo)}-01` : scope.elapsedTo
  if (stepsYearBefore === null) return 'NOT_ALL_RETURNS'
  if (overlapsYearBefore(scope)) return 'OVERLAPS_YEAR_BEFORE'
  if (breaks.some((change) => change.day > yearBefore.from && change.day < elapsedTo)) return 'COUNTED_OTHERWISE'
  if (elapsedTo <= period.from) return 'NO_WHOLE_MONTH'
  const sameDays = samePeriodAYearBefore({ ...period, to: elapsedTo })
  const later = { count: grossBefore(steps, stepsIn(period.from, elapsedTo, grain)), exposure: daysBetween(period.from, elapsedTo) }
  const earlier = { count: grossBefore(stepsYearBefore, stepsIn(sameDays.from, sameDays.to, grain)), exposure: daysBetween(sameDays.from, sameDays.to) }
  if (earlier.count === 0) return 'NONE_YEAR_BEFORE'
  const { ratio, interval } = rateRatio(later, earlier)
  return { gross: later.count, grossYearBefore: earlier.count, ratio, lower: interval.lower, upper: interval.upper, lastDay: previousDay(elapsedTo) }
}

/** The year before, where two years can be compared: with a return missing, one of them is short of it. */
export function comparable({ basis, gaps, gapsFilled }: Pick<BasisOfFigures, 'basis' | 'gaps' | 'gapsFilled'>, stepsYearBefore: DisruptionSteps[] | null): DisruptionSteps[] | null {
  return basis !== 'AS_RECORDED' && gaps.length > 0 && !gapsFilled ? null : stepsYearBefore
}

/** How many steps lie in [from, to). */
function stepsIn(from: Day, to: Day, grain: 'day' | 'month'): number {
  return grain === 'day' ? daysBetween(from, to) : monthsOf({ from, to }).length
}

function grossBefore(steps: DisruptionSteps[], firstAfter: number): number {
  return gradeCounts([...stepsWith(steps, 'LED')].filter((cell) => cell.step < firstAfter)).gross
}
