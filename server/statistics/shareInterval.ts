import type { Interval } from './interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireCount } from './requireCount.ts'

/** A share between 0 and 1, and its limits, also between 0 and 1. */
export type Share = { share: number; interval: Interval }

/**
 * What share is this, and how sure can so many answers make us?
 *
 * Why: 9 of 12 pupils and 900 of 1,200 are both 75%, and only one of them says much.
 * Wilson's limits never leave 0 to 1 and stay honest at 0%, at 100% and for few answers.
 *
 * @param successes how many have it; a whole number from 0 to `of`
 * @param of how many were looked at; a whole number, 1 or more
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when an argument is not as said: a share of nothing has no value
 * Source: Wilson 1927, without continuity correction; PHE technical guidance, Proportions.
 * Checked in: test/reference/shareInterval.test.ts.
 */
export function shareInterval(successes: number, of: number, confidence = 0.95): Share {
  requireCount('The number of successes', successes)
  requireCount('The number looked at', of)
  requireConfidence(confidence)
  if (of === 0) throw new RangeError('A share of 0 has no value: the number looked at must be 1 or more')
  if (successes > of) throw new RangeError(`There cannot be ${successes} successes of ${of}`)

  const z = normalQuantile(confidence)
  const share = successes / of
  const middle = 2 * successes + z ** 2
  const reach = z * Math.sqrt(z ** 2 + 4 * successes * (1 - share))
  const scale = 2 * (of + z ** 2)
  return {
    share,
    interval: {
      // At the ends the formula gives 0 and 1 exactly; rounding must not leave 1e-17 behind.
      lower: successes === 0 ? 0 : (middle - reach) / scale,
      upper: successes === of ? 1 : (middle + reach) / scale,
      confidence,
    },
  }
}
