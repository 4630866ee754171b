/** Fewer values leave the limits too unsure to call anything unlike them. */
export const fewestForXmr = 12

/** `lower` and `upper` in the unit of the values; `lower` may be below 0, which a count never is. */
export type XmrLimits = { mean: number; meanMovingRange: number; lower: number; upper: number }

/** 3 / d2 for ranges of two values (d2 = 1.128), as the method rounds it. */
const perMovingRange = 2.66

/**
 * Between which limits does a series move by itself? Natural process limits of an XmR chart.
 *
 * Why: an ordinary up and down needs no word; what lies outside these limits does. They come from the steps
 * between neighbours, so that a slow drift does not widen them, and ask no distribution of the values.
 *
 * @param values in time order, one for each period, at least 12; none missing
 * @throws RangeError when there are fewer, or one is not a finite number
 * Source: Wheeler, Understanding Variation: mean +/- 2.66 x mean moving range.
 * Checked in: test/reference/xmrLimits.test.ts.
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  if (values.length < fewestForXmr) throw new RangeError(`XmR limits need at least ${fewestForXmr} values, not ${values.length}`)
  if (!values.every(Number.isFinite)) throw new RangeError('A value of an XmR chart must be a finite number')
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  const meanMovingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length
  return { mean, meanMovingRange, lower: mean - perMovingRange * meanMovingRange, upper: mean + perMovingRange * meanMovingRange }
}
