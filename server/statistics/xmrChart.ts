import { naturalLimits, type NaturalLimits } from './naturalLimits.ts'
import { fewestForXmr } from './xmrLimits.ts'
import { xmrSignals, type XmrSignal } from './xmrSignals.ts'

/** `isTrial`: of fewer than 12 values, so that the limits still move much with each new one. */
export type XmrChart = NaturalLimits & { isTrial: boolean; signals: XmrSignal[] }

/**
 * Does this series do anything that it does not do by itself?
 *
 * Why: most ups and downs say nothing; four rules name those that do.
 *
 * @param values in time order, one for each period, at least 2 of them neighbours; null where one is missing, which breaks moving
 *   ranges and every run: what a missing value would have been is not known
 * @throws RangeError as naturalLimits
 * Source: Wheeler, Understanding Variation; the rules: see `xmrSignals`.
 * Checked in: test/reference/xmrChart.test.ts.
 */
export function xmrChart(values: readonly (number | null)[]): XmrChart {
  const limits = naturalLimits(values)
  const isTrial = values.filter((value) => value !== null).length < fewestForXmr
  const signals = stretchesOf(values).flatMap(({ start, values: ofStretch }) =>
    xmrSignals(ofStretch, limits).map(({ rule, at }) => ({ rule, at: at.map((place) => start + place) })))
  return { ...limits, isTrial, signals }
}

/** Values that follow each other without one missing, each beside its place. */
function stretchesOf(values: readonly (number | null)[]): { start: number; values: number[] }[] {
  const stretches: { start: number; values: number[] }[] = []
  for (const [at, value] of values.entries()) {
    if (value === null) continue
    const last = stretches.at(-1)
    if (last && last.start + last.values.length === at) last.values.push(value)
    else stretches.push({ start: at, values: [value] })
  }
  return stretches
}
