import { grainNames } from '../../../comparison/change/pointPeriods.ts'
import { pointsInWords } from '../../../comparison/change/pointsInWords.ts'
import { namesInWords } from '../../../measures/namesInWords.ts'
import { fewestForXmr } from '../../../statistics/xmrLimits.ts'
import { inSentence } from '../inSentence.ts'
import type { PackSeries } from './packSeries.ts'
import type { SeriesRead } from './readSeries.ts'

/**
 * What has no special cause, what is 0, and what cannot be screened: each in one sentence that names its series.
 *
 * Every series without a special cause is in one of them: one that no sentence named would look as if it had been left out.
 *
 * Checked in: test/unit/packs/parts/change/findingsInOrder.test.ts.
 */
export function quietSeries({ series, grain }: Pick<SeriesRead, 'series' | 'grain'>): string[] {
  const names = grainNames[grain]
  return [...withoutCause(series, names.many), ...ofZeros(series, names.one), ...notScreened(series)]
}

/** In groups by whether all their phases have limits, and whether these are trial limits. */
function withoutCause(series: readonly PackSeries[], many: string): string[] {
  const quiet = series.filter((one) => one.signals.length === 0 && hasLimits(one))
  const trial = `trial limits, from fewer than ${fewestForXmr} ${many}`
  const limits = [{ trials: 'NONE', words: '' }, { trials: 'ALL', words: ` (${trial})` }, { trials: 'SOME', words: ` (in some of their phases ${trial})` }]
  return [true, false].flatMap((isWhole) => limits.flatMap(({ trials, words }) =>
    sentenceOf(quiet.filter((one) => isScreenedWhole(one) === isWhole && trialsOf(one) === trials), (named) =>
      `No special cause${isWhole ? '' : ' in the phases that have limits'}${words}: ${named}.${isWhole ? '' : ' The table of the files says why their other phases have none.'}`)))
}

/** A line of zeros looks like a measurement, also of months before anything was recorded, and after a re-basing. */
function ofZeros(series: readonly PackSeries[], one: string): string[] {
  const says = 'That says what was recorded or returned, not that nothing was done.'
  const sinceThen = series.filter((each) => !isZeroThroughout(each) && isZeroAtLast(each))
  return [
    ...sentenceOf(series.filter(isZeroThroughout), (named) => `0 in every ${one} with a count: ${named}. ${says}`),
    ...sentenceOf(sinceThen, (named) => `0 in every ${one} with a count of the last phase: ${named}. ${says}`, (each) => `${inSentence(each.of)} (${pointsInWords(lastPhase(each).map(({ period }) => period))})`),
  ]
}

/** The table has the reason with each phase, and with each point that is in none. */
function notScreened(series: readonly PackSeries[]): string[] {
  const without = series.filter((one) => one.signals.length === 0 && !hasLimits(one) && !isZeroThroughout(one) && !isZeroAtLast(one))
  return sentenceOf(without, (named) => `Without limits, so not screened for special causes: ${named}. The table of the files says why.`)
}

function hasLimits({ phases }: PackSeries): boolean {
  return phases.some(({ chart }) => chart !== null)
}

function isScreenedWhole({ phases }: PackSeries): boolean {
  return phases.every(({ chart }) => chart !== null)
}

function trialsOf({ phases }: PackSeries): 'NONE' | 'SOME' | 'ALL' {
  const charts = phases.flatMap(({ chart }) => chart ?? [])
  return charts.every(({ isTrial }) => isTrial) ? 'ALL' : charts.some(({ isTrial }) => isTrial) ? 'SOME' : 'NONE'
}

function isZeroThroughout({ points }: PackSeries): boolean {
  return isOfZeros(points)
}

function isZeroAtLast(one: PackSeries): boolean {
  return isOfZeros(lastPhase(one))
}

function isOfZeros(points: PackSeries['points']): boolean {
  return points.some(({ value }) => value === 0) && points.every(({ value }) => !value)
}

function lastPhase({ phases, points }: PackSeries): PackSeries['points'] {
  return (phases.at(-1)?.at ?? []).flatMap((place) => points[place] ?? [])
}

/** "gross disruptions led of all units and EMSOU; negative disruptions led of TARIAN" in a sentence; none without any. */
function sentenceOf(series: readonly PackSeries[], inWords: (named: string) => string, nameOf = ({ of }: PackSeries) => inSentence(of)): string[] {
  if (series.length === 0) return []
  const measures = [...new Set(series.map(({ measureInWords }) => measureInWords))]
  return [inWords(measures.map((measure) => `${inSentence(measure)} of ${namesInWords(series.filter((one) => one.measureInWords === measure).map(nameOf))}`).join('; '))]
}
