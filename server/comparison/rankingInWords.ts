import { isKnown, type MeasuredValue } from './measuredValues.ts'

/**
 * What can an order of the units by this measure say, and what not?
 *
 * Why: sorted figures look like a ranking, and most neighbours might as well stand the other way round. Overlapping 95% intervals say
 * that, and not that two units do not differ: they may overlap and the difference be clear.
 *
 * Checked in: test/unit/comparison/comparedFunnel.test.ts.
 */
export function rankingInWords(values: readonly MeasuredValue[]): string {
  const sorted = values.filter(isKnown).toSorted((one, other) => other.value - one.value)
  const pairs = sorted.length - 1
  if (pairs < 1) return 'Fewer than two units have a value: there is no order to read.'
  const overlapping = sorted.slice(1).filter((lower, at) => lower.upper >= (sorted[at]?.lower ?? 0)).length
  const whether = 'Whether a unit differs from all together is in the funnel plot.'
  if (overlapping === 0) return `Ordered by this measure, no neighbours have overlapping 95% intervals. An order says nothing of how well a unit works: units record and grade differently. ${whether}`
  const words = `overlapping 95% intervals, so ${overlapping === 1 ? 'its' : 'their'} order may be chance`
  return `Ordered by this measure, ${whichPairs(overlapping, pairs)} ${words}. ${whether}`
}

function whichPairs(overlapping: number, pairs: number): string {
  if (overlapping < pairs) return `${overlapping} of ${pairs} pairs of neighbours ${overlapping === 1 ? 'has' : 'have'}`
  return pairs === 1 ? 'the one pair of neighbours has' : pairs === 2 ? 'both pairs of neighbours have' : `all ${pairs} pairs of neighbours have`
}
