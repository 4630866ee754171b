/**
 * Draws the highest and lowest values in to the quantiles so far from either end.
 *
 * Why: one unit far out must not decide alone how much all units differ; leaving it out would forget that it is there.
 *
 * @param values in any order; at least one
 * @param share how far from either end: 0.1 for the 10% and the 90% quantile
 * @returns the values in the order given
 * Source: Spiegelhalter 2005, Quality and Safety in Health Care 14:347-351; quantiles between neighbours by straight line
 * (type 7 of Hyndman and Fan 1996, as R has them unasked).
 * Checked in: test/unit/statistics/winsorise.test.ts.
 */
export function winsorise(values: readonly number[], share = 0.1): number[] {
  const sorted = values.toSorted((one, other) => one - other)
  const lowest = quantile(sorted, share)
  const highest = quantile(sorted, 1 - share)
  return values.map((value) => Math.min(highest, Math.max(lowest, value)))
}

function quantile(sorted: readonly number[], probability: number): number {
  const place = (sorted.length - 1) * probability
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('Of no values there is no quantile')
  return below + (above - below) * (place - Math.floor(place))
}
