import { countInterval } from './countInterval.ts'
import type { Interval } from './interval.ts'

/** Events per million of the denominator, and the limits in the same unit. */
export type RatePerMillion = { ratePerMillion: number; interval: Interval }

/**
 * How often does this happen for each million residents (or whatever the denominator is), and how sure are we?
 *
 * Why: units serve between 2.4 and 8.8 million people; bare counts compare sizes, not work.
 * The denominator is taken as known: all the doubt lies in the count.
 *
 * @param count events seen in the period; a whole number, 0 or more
 * @param population the denominator for the same area and time, in residents; more than 0
 * @param confidence share between 0 and 1, both exclusive
 * @returns events per million, with limits per million
 * @throws RangeError when an argument is not as said
 * Source: PHE technical guidance, Rates: limits of the count divided by the denominator.
 * Checked in: test/reference/rateInterval.test.ts.
 */
export function ratePerMillion(count: number, population: number, confidence = 0.95): RatePerMillion {
  if (!Number.isFinite(population) || population <= 0) {
    throw new RangeError(`The population must be more than 0, not ${population}`)
  }
  const ofCount = countInterval(count, confidence)
  const perMillion = (events: number): number => (events / population) * 1_000_000
  return {
    ratePerMillion: perMillion(count),
    interval: { lower: perMillion(ofCount.lower), upper: perMillion(ofCount.upper), confidence },
  }
}
