import { inThousands } from '../../../facts/inThousands.ts'
import type { Span } from '../../../periods/span.ts'
import type { PackFinding } from '../../packContent.ts'
import { allUnits } from '../compare/namesOfRows.ts'
import { inSentence } from '../inSentence.ts'
import type { PackSeries } from './packSeries.ts'
import { quietSeries } from './quietSeries.ts'
import type { RatesRead } from './readRates.ts'
import type { SeriesRead } from './readSeries.ts'

type Signal = PackSeries['signals'][number]

/**
 * What can be said of change, in the order in which a board asks: special causes in the period of the pack, clear differences from the year
 * before, special causes before that period, and in one sentence each what has none, what is 0, and what cannot be screened: every series
 * is named.
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
    ...[...sinceRebasing(series), ...quietSeries({ series, grain })].map((sentence) => ({ sentence, table: 'change' })),
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
  const known = rows.flatMap(({ found }) => ('inWords' in found && found.lower !== null && found.upper !== null ? [{ ...found, lower: found.lower, upper: found.upper }] : []))
  const set = known.filter(({ isOfPartAlone }) => !isOfPartAlone)
  const clear = set.filter(({ lower, upper }) => lower > 1 || upper < 1).map(({ inWords }) => inWords)
  const heldBack = known.length - set.length
  const ofParts = heldBack === 0 ? [] : [`Beside the year before: of ${inThousands(heldBack)} nothing is said, as returns of either year hold less than 90% of the gross disruptions that are recorded for their months. The table says how much.`]
  if (known.length === 0) return ['Beside the year before: no unit, nor all together, can be compared. The table says why of each.']
  if (clear.length > 0 || set.length === 0) return [...clear, ...ofParts]
  return [`Beside the year before: no clear difference in any of ${set.length} that can be compared.`, ...ofParts]
}

function sinceRebasing(series: readonly PackSeries[]): string[] {
  return series.flatMap(({ of, measureInWords, findings }) => findings.slice(1).map((sentence) => `${measureInWords}, ${of}: ${inSentence(sentence)}`))
}
