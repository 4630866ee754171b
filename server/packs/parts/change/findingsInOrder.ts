import { grainNames } from '../../../comparison/change/pointPeriods.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import { namesInWords } from '../../../measures/namesInWords.ts'
import type { Span } from '../../../periods/span.ts'
import type { PackFinding } from '../../packContent.ts'
import { allUnits } from '../compare/namesOfRows.ts'
import { inSentence } from '../inSentence.ts'
import type { PackSeries } from './packSeries.ts'
import type { RatesRead } from './readRates.ts'
import type { SeriesRead } from './readSeries.ts'

type Signal = PackSeries['signals'][number]

/**
 * What can be said of change, in the order in which a board asks: special causes in the period of the pack, clear differences from the year
 * before, special causes before that period, and in one sentence each what has none, and what is 0 throughout.
 *
 * @param rates the period beside the year before; a difference is clear where its 95% interval leaves out 1
 * Checked in: test/unit/packs/parts/change/findingsInOrder.test.ts.
 */
export function findingsInOrder({ series, grain, ofPack }: Pick<SeriesRead, 'series' | 'grain' | 'ofPack'>, rates: RatesRead): PackFinding[] {
  const isNow = (of: PackSeries) => ({ points: at }: Signal) => at.some((place) => overlaps(of.points[place]?.period, ofPack))
  const now = series.flatMap((of) => causesInWords(of, of.signals.filter(isNow(of)), 'in the period of this pack'))
  const before = series.flatMap((of) => causesInWords(of, of.signals.filter((signal) => !isNow(of)(signal)), 'before the period of this pack'))
  return [
    ...now.map((sentence) => ({ sentence, table: 'special-causes' })),
    ...besideYearBefore(rates).map((sentence) => ({ sentence, table: 'rate-ratios' })),
    ...before.map((sentence) => ({ sentence, table: 'special-causes' })),
    ...[...sinceRebasing(series), ...withoutCause(series), ...ofZeros(series, grainNames[grain].one)].map((sentence) => ({ sentence, table: 'change' })),
  ]
}

/** A run that reaches into the period of the pack is of that period. */
function overlaps(period: Span | undefined, ofPack: Span): boolean {
  return period !== undefined && period.from < ofPack.to && period.to > ofPack.from
}

function causesInWords({ of, measureInWords, points }: PackSeries, signals: readonly Signal[], when: string): string[] {
  const endOf = (signal: Signal) => points[signal.points.at(-1) ?? 0]?.period.from ?? ''
  const latest = signals.toSorted((one, other) => endOf(one).localeCompare(endOf(other))).at(-1)
  if (!latest) return []
  const howMany = signals.length === 1 ? `one special cause ${when} (` : `${inThousands(signals.length)} special causes ${when} (the latest is `
  return [`${measureInWords}, ${of}: ${howMany}${latest.inWords}).`]
}

/** All together first, as everywhere in this section. */
function besideYearBefore(rates: RatesRead): string[] {
  if ('missing' in rates) return []
  const rows = rates.rows.toSorted((one, other) => Number(other.of === allUnits) - Number(one.of === allUnits))
  const set = rows.flatMap(({ found }) => ('inWords' in found && found.lower !== null && found.upper !== null ? [{ lower: found.lower, upper: found.upper, inWords: found.inWords }] : []))
  const clear = set.filter(({ lower, upper }) => lower > 1 || upper < 1).map(({ inWords }) => inWords)
  if (set.length === 0) return ['Beside the year before: no unit, nor all together, can be compared. The table says why of each.']
  if (clear.length > 0) return clear
  return [`Beside the year before: no clear difference in any of ${set.length} that can be compared.`]
}

function sinceRebasing(series: readonly PackSeries[]): string[] {
  return series.flatMap(({ of, measureInWords, findings }) => findings.slice(1).map((sentence) => `${measureInWords}, ${of}: ${inSentence(sentence)}`))
}

function withoutCause(series: readonly PackSeries[]): string[] {
  const named = byMeasure(series.filter(({ signals, phases }) => signals.length === 0 && phases.length > 0 && phases.every(({ chart }) => chart !== null)))
  return named === '' ? [] : [`No special cause: ${named}.`]
}

/** A line of zeros looks like a measurement, also of months before anything was recorded. */
function ofZeros(series: readonly PackSeries[], one: string): string[] {
  const named = byMeasure(series.filter(({ points }) => points.some(({ value }) => value === 0) && points.every(({ value }) => !value)))
  return named === '' ? [] : [`0 in every ${one} with a count: ${named}. That says what was recorded or returned, not that nothing was done.`]
}

/** "gross disruptions led of All units and EMSOU; negative disruptions led of TARIAN". */
function byMeasure(series: readonly PackSeries[]): string {
  const measures = [...new Set(series.map(({ measureInWords }) => measureInWords))]
  return measures.map((measure) => `${inSentence(measure)} of ${namesInWords(series.filter((one) => one.measureInWords === measure).map(({ of }) => inSentence(of)))}`).join('; ')
}
