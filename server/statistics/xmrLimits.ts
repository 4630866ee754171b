import { naturalLimits, type NaturalLimits } from './naturalLimits.ts'

/** Fewer values leave the limits too unsure to call anything unlike them. */
export const fewestForXmr = 12

/**
 * Between which limits does a series move by itself? Natural process limits of an XmR chart.
 *
 * Why: an ordinary up and down needs no word; what lies outside these limits does.
 *
 * @param values in time order, one for each period, at least 12; none missing
 * @throws RangeError when there are fewer, or one is not a finite number
 * Source: Wheeler, Understanding Variation: mean +/- 2.66 x mean moving range.
 * Checked in: test/reference/xmrLimits.test.ts.
 */
export function xmrLimits(values: readonly number[]): NaturalLimits {
  if (values.length < fewestForXmr) throw new RangeError(`XmR limits need at least ${fewestForXmr} values, not ${values.length}`)
  return naturalLimits(values)
}
