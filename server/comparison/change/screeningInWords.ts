import { perMovingRange } from '../../statistics/naturalLimits.ts'
import { fewestForXmr } from '../../statistics/xmrLimits.ts'
import { outerThird, pointsOfRun } from '../../statistics/xmrSignals.ts'
import type { ChangePhase } from './changePhases.ts'
import { type ChangeGrain, grainNames } from './pointPeriods.ts'
import { limitInWords } from './pointsInWords.ts'

/**
 * How the limits are reckoned, with the numbers of the last phase.
 *
 * Source: Wheeler, Understanding Variation (statistics/naturalLimits).
 */
export function formulaInWords(phases: readonly ChangePhase[], grain: ChangeGrain): string {
  const { many } = grainNames[grain]
  const rule = `Limits: mean ± ${perMovingRange} × mean moving range, which is the mean of the steps between ${many} that follow each other.`
  const last = phases.at(-1)
  if (!last?.chart) return last?.whyNoLimits ? `${rule} ${last.whyNoLimits}.` : rule
  const { mean, meanMovingRange, lower, upper, isTrial } = last.chart
  const cut = lower < 0 ? ', cut at 0 as no count is below it' : ''
  const trial = isTrial ? ` These are trial limits, from ${last.points} ${many}: fewer than ${fewestForXmr}.` : ''
  const where = phases.length > 1 ? 'In the last phase' : 'Here'
  return `${rule} ${where} ${limitInWords(mean)} ± ${perMovingRange} × ${limitInWords(meanMovingRange)}: ${limitInWords(Math.max(0, lower))} to ${limitInWords(upper)}${cut}.${trial}`
}

/** The rules by which points are screened, with the numbers of the last phase. Source: those of statistics/xmrSignals. */
export function screeningInWords(phases: readonly ChangePhase[], grain: ChangeGrain): string[] {
  const { one, many } = grainNames[grain]
  const chart = phases.at(-1)?.chart ?? null
  const outside = chart ? `: ${sides(chart.upper, chart.lower)}` : ''
  const mean = chart ? ` of ${limitInWords(chart.mean)}` : ''
  const outer = chart ? `: ${sides(outerThird(chart.mean, chart.upper), outerThird(chart.mean, chart.lower))}` : ''
  return [
    `A ${one} outside the limits${outside}.`,
    `${pointsOfRun} or more ${many} in a row on one side of the mean${mean}.`,
    `${pointsOfRun} or more ${many} in a row, each higher than the one before, or each lower.`,
    `2 of 3 ${many} in a row in the outer third between the mean and the same limit, or beyond it${outer}.`,
    `Each phase is screened by itself; a ${one} without a value breaks runs, and no step is taken over it.`,
    ...(chart?.isTrial ? [`Limits of fewer than ${fewestForXmr} ${many} are trial limits: they still move much with each new one.`] : []),
  ]
}

/** No count is below 0, so a lower limit at or below it can be crossed by none. */
function sides(above: number, below: number): string {
  return below > 0 ? `above ${limitInWords(above)} or below ${limitInWords(below)}` : `above ${limitInWords(above)}; none can lie below`
}
