import { isKnown, type MeasuredValue } from './measuredValues.ts'

/**
 * What can an order of the units by this measure say, and what not?
 *
 * Why: sorted figures look like a ranking, and most neighbours differ by no more than chance alone allows. Two neighbours count as not
 * told apart where their 95% intervals overlap.
 *
 * Checked in: test/unit/comparison/comparedFunnel.test.ts.
 */
export function rankingInWords(values: readonly MeasuredValue[]): string {
  const sorted = values.filter(isKnown).toSorted((one, other) => other.value - one.value)
  const pairs = sorted.length - 1
  if (pairs < 1) return 'Fewer than two units have a value: there is no order to read.'
  const overlapping = sorted.slice(1).filter((lower, at) => lower.upper >= (sorted[at]?.lower ?? 0)).length
  const whether = 'Whether a unit differs from all together is in the funnel plot.'
  if (overlapping === 0) return `In this order no neighbours have overlapping 95% intervals. An order says nothing of how well a unit works: units record and grade differently. ${whether}`
  const which = overlapping === pairs
    ? pairs === 1 ? 'the two units differ' : `all ${pairs} pairs of neighbours differ`
    : `${overlapping} of ${pairs} pairs of neighbours ${overlapping === 1 ? 'differs' : 'differ'}`
  return `In this order ${which} by no more than chance allows (their 95% intervals overlap): the order of these is not to be read. ${whether}`
}
