import type { ComparedMeasureKind } from '../../../comparison/comparedMeasure.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { isKnown } from '../../../comparison/measuredValues.ts'
import { countInterval } from '../../../statistics/countInterval.ts'
import { fewestForFunnel } from '../../../statistics/funnel.ts'
import { shareInterval } from '../../../statistics/shareInterval.ts'
import { estimateColumn } from '../../packColumn.ts'
import type { PackCell, PackColumn, PackMissing } from '../../packContent.ts'
import { inSentence } from '../inSentence.ts'
import { missingCell } from './missingCell.ts'

/** A value as packs give it: a share in percent, a rate in its own unit; as exact as it came. */
export function inPackUnit(kind: ComparedMeasureKind, value: number): number {
  return kind === 'SHARE' ? value * 100 : value
}

/** The name of a measure with its unit: "Major, of gross (%)"; a rate names its own. */
export function nameWithUnit({ kind, definition: { name } }: ComparedMeasure['measure']): string {
  return kind === 'SHARE' ? `${name} (%)` : name
}

/** The column of a measure. A rate is said with about three digits, as its value of all units together is. */
export function measureColumn({ measure, values, funnel }: ComparedMeasure): PackColumn {
  const typical = funnel?.overall ?? Math.max(0, ...values.map(({ value }) => value ?? 0))
  return estimateColumn(nameWithUnit(measure), measure.kind === 'SHARE' || (typical >= 9.995 && typical < 99.95) ? 1 : typical >= 99.95 ? 0 : 2)
}

/** One unit's value with its interval, or why it has none in a few words; `reasonNotes` says the whole of it. */
export function valueCell({ measure: { kind } }: ComparedMeasure, value: MeasureValue): PackCell {
  if (!isKnown(value)) return whyNoValue(value)
  return { value: inPackUnit(kind, value.value), lower: inPackUnit(kind, value.lower), upper: inPackUnit(kind, value.upper) }
}

/** Why a unit has no value, in a few words. */
export function whyNoValue({ missing, missingInShort }: Pick<MeasureValue, 'missing' | 'missingInShort'>): PackMissing {
  return missingCell(missingInShort ?? missing ?? 'Not known')
}

/**
 * Why units have no value, each reason once with its units in their order: "EMSOU, ERSOU: no staff stated in the return of August 2026".
 * Nothing of reasons that stand whole in their cells.
 */
export function reasonNotes(measures: readonly ComparedMeasure[]): string[] {
  const without = measures.flatMap(({ values }) => values).flatMap(({ unit, missing, missingInShort }) => (missing !== null && missing !== missingInShort ? [{ code: unit.code, missing }] : []))
  return [...new Set(without.map(({ missing }) => missing))].map((why) => {
    const codes = new Set(without.filter(({ missing }) => missing === why).map(({ code }) => code))
    return `${[...codes].join(', ')}: ${inSentence(why.replace(/\.$/, ''))}.`
  })
}

/**
 * The value of all units that have one together, about which the funnel lies, with the 95% interval of their events; why there is none where
 * there is no funnel. Intervals: as those of units (statistics/countInterval, shareInterval).
 */
export function overallCell(compared: ComparedMeasure): PackCell {
  const { measure: { kind, scale }, values, funnel } = compared
  if (!funnel) return whyNoOverall(compared)
  const known = values.flatMap((value) => (isKnown(value) ? [value] : []))
  const [count, of] = [known.reduce((sum, each) => sum + each.count, 0), known.reduce((sum, each) => sum + each.of, 0)]
  const perScale = (events: number) => (events / of) * scale
  const limits = kind === 'SHARE' ? shareInterval(count, of).interval : countInterval(count)
  const inScale = (limit: number) => inPackUnit(kind, kind === 'SHARE' ? limit : perScale(limit))
  return { value: inPackUnit(kind, funnel.overall), lower: inScale(limits.lower), upper: inScale(limits.upper) }
}

/** Why there is no value of all units together, in a few words: there is no funnel plot. */
export function whyNoOverall({ values }: Pick<ComparedMeasure, 'values'>): PackMissing {
  const known = values.filter(isKnown).length
  return missingCell(known === 0 ? 'No unit has a value' : known < fewestForFunnel ? `Fewer than ${fewestForFunnel} units have a value` : 'All units with a value have 0')
}

/** The measures of these codes, in their order; those there are not are left out. */
export function measuresOf(measures: readonly ComparedMeasure[], codes: readonly string[]): ComparedMeasure[] {
  return codes.flatMap((code) => measures.find(({ measure }) => measure.definition.code === code) ?? [])
}
