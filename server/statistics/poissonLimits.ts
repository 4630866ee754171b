import jStat from 'jstat'
import { requireConfidence } from './requireConfidence.ts'

/**
 * Within which whole numbers does a Poisson count with this mean lie, but for one time in 500?
 *
 * Why: small counts are lopsided, so limits from a normal curve would call ordinary months unusual and miss others.
 *
 * @param mean events expected in the period; above 0
 * @param confidence share between 0 and 1, both exclusive
 * @returns the narrowest whole limits, both included, outside which each tail holds at most (1 - confidence) / 2
 * @throws RangeError when `mean` or `confidence` is not as said
 * Source: exact Poisson tails by the chi-square relation, P(X <= k) = P(chi-square with 2(k + 1) degrees of freedom > 2 x mean).
 * Checked in: test/reference/poissonLimits.test.ts.
 */
export function poissonLimits(mean: number, confidence = 0.998): { lower: number; upper: number } {
  if (!Number.isFinite(mean) || mean <= 0) throw new RangeError(`The mean of a Poisson count must be a number above 0, not ${mean}`)
  requireConfidence(confidence)
  const tail = (1 - confidence) / 2
  let lower = 0
  while (atMost(lower, mean) <= tail) lower += 1
  let upper = Math.max(lower, Math.floor(mean))
  while (above(upper, mean) > tail) upper += 1
  return { lower, upper }
}

/** P(X <= k). */
function atMost(k: number, mean: number): number {
  return 1 - above(k, mean)
}

/** P(X > k), from the lower tail itself, so that nothing is lost by taking it from 1. */
function above(k: number, mean: number): number {
  return jStat.chisquare.cdf(2 * mean, 2 * (k + 1))
}
