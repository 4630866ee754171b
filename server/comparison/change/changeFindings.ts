import { inThousands } from '../../facts/inThousands.ts'
import { measureInWords, type Series } from './changeMeasure.ts'
import { type ChangePhase, signalsOf } from './changePhases.ts'
import type { ValuedPoint } from './changePoints.ts'
import { type ChangeGrain, grainNames } from './pointPeriods.ts'
import { limitInWords, pointsInWords } from './pointsInWords.ts'
import { signalInWords } from './signalsInWords.ts'

/**
 * What can be said of a series in at most two sentences: whether anything in its last phase is unlike what the series does by itself,
 * and how the mean since a re-basing stands beside the one before.
 *
 * Why so little: no cause is named, and nothing is said where there are no limits, but that all is 0 where it is. Across a day on which the way of counting changed
 * two means do not compare, so nothing is said of them.
 *
 * @param rebasedFrom first days of the phases that begin with a re-basing alone
 * Checked in: test/unit/comparison/changeInWords.test.ts.
 */
export function changeFindings(
  series: Series, points: readonly ValuedPoint[], phases: readonly ChangePhase[], grain: ChangeGrain, rebasedFrom: ReadonlySet<string>,
): string[] {
  const [before, last] = [phases.at(-2), phases.at(-1)]
  if (last && isOfZeros(last, points)) return [nothingCounted(series, points, last, grain)]
  if (!last?.chart) return []
  const { one } = grainNames[grain]
  const sentences = [ofLastPhase(series, points, last, grain)]
  if (before?.chart && rebasedFrom.has(last.from)) {
    sentences.push(`The mean is ${limitInWords(last.chart.mean)} a ${one} in ${whenOf(last, points)}, and was ${limitInWords(before.chart.mean)} in ${whenOf(before, points)}, before the re-basing.`)
  }
  return sentences
}

function ofLastPhase(series: Series, points: readonly ValuedPoint[], last: ChangePhase, grain: ChangeGrain): string {
  const chart = last.chart
  if (!chart) throw new RangeError('Nothing is said of a phase without limits')
  const { many } = grainNames[grain]
  const subject = subjectOf(series)
  const signals = signalsOf([last])
  const latest = signals.toSorted((one, other) => (one.at.at(-1) ?? 0) - (other.at.at(-1) ?? 0)).at(-1)
  if (!latest) {
    const within = `${limitInWords(Math.max(0, chart.lower))} to ${limitInWords(chart.upper)}`
    return `${subject}: nothing in ${whenOf(last, points)} is unlike what the series does by itself (${chart.isTrial ? 'trial limits' : 'limits'} ${within}, from ${last.points} ${many}).`
  }
  const howMany = signals.length === 1 ? 'one special cause (' : `${inThousands(signals.length)} special causes (the latest is `
  return `${subject}: ${howMany}${signalInWords(latest, points, grain)}).`
}

function isOfZeros(phase: ChangePhase, points: readonly ValuedPoint[]): boolean {
  return phase.points > 0 && phase.at.every((place) => !points[place]?.value)
}

/** Why it is said: a line of zeros looks like a measurement, also of years before anything was recorded. */
function nothingCounted(series: Series, points: readonly ValuedPoint[], last: ChangePhase, grain: ChangeGrain): string {
  const { one, many } = grainNames[grain]
  const each = last.points === 1 ? `0 in the one ${one} with a value` : `0 in each of ${last.points} ${many}`
  return `${subjectOf(series)}: ${each}, ${whenOf(last, points)}. That says what was recorded, not that nothing was done.`
}

function subjectOf(series: Series): string {
  return `${measureInWords(series)}, ${series.unit ? series.unit.code : 'the network'}`
}

/** From the first to the last of its points that has a value. */
function whenOf(phase: ChangePhase, points: readonly ValuedPoint[]): string {
  return pointsInWords(phase.at.flatMap((place) => points[place] ?? []).filter(({ value }) => value !== null).map(({ period }) => period))
}
