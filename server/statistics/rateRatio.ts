import jStat from 'jstat'
import type { Interval } from './interval.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireCount } from './requireCount.ts'

/**
 * Events in one period. `exposure` is what they were counted over (days, residents, person-years),
 * in the same unit for both periods; without one the two periods count as equally long and large.
 */
export type CountedPeriod = { count: number; exposure?: number }

/** How many times the earlier rate the later one is, and its limits; no unit. */
export type RateRatio = { ratio: number; interval: Interval }

/**
 * Is this period's rate higher or lower than that one's, and could chance alone have made the difference?
 *
 * Why: "up 40%" from 248 to 347 is a change; "up 40%" from 5 to 7 is not. An interval that holds 1 shows no change.
 *
 * @param later the period asked about
 * @param earlier the period that it is compared with; at least one event
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when a count is not a whole number of 0 or more, an exposure is not above 0 or is given for
 * one period only, or `earlier` has no events: a ratio to 0 has no value, so the page shows the two counts instead
 * Source: conditional binomial with Clopper-Pearson limits (Przyborowski and Wilenski 1940); as R's poisson.test.
 * Checked in: test/reference/rateRatio.test.ts.
 */
export function rateRatio(later: CountedPeriod, earlier: CountedPeriod, confidence = 0.95): RateRatio {
  requireCount('The later count', later.count)
  requireCount('The earlier count', earlier.count)
  requireConfidence(confidence)
  if (earlier.count === 0) throw new RangeError('A ratio to 0 events has no value: show the two counts instead')

  const exposures = relativeExposure(later, earlier)
  const tail = (1 - confidence) / 2
  // Given all the events of both periods, the later ones are a binomial share; its odds are the ratio.
  const lowestShare = later.count === 0 ? 0 : jStat.beta.inv(tail, later.count, earlier.count + 1)
  const lowestEarlierShare = jStat.beta.inv(tail, earlier.count, later.count + 1)
  return {
    ratio: later.count / earlier.count / exposures,
    interval: {
      lower: lowestShare / (1 - lowestShare) / exposures,
      // The highest later share is 1 less the lowest earlier share: kept apart, small shares lose no digits.
      upper: (1 - lowestEarlierShare) / lowestEarlierShare / exposures,
      confidence,
    },
  }
}

function relativeExposure(later: CountedPeriod, earlier: CountedPeriod): number {
  if (later.exposure === undefined && earlier.exposure === undefined) return 1
  if (later.exposure === undefined || earlier.exposure === undefined) {
    throw new RangeError('Give the exposure of both periods or of neither')
  }
  for (const exposure of [later.exposure, earlier.exposure]) {
    if (!Number.isFinite(exposure) || exposure <= 0) throw new RangeError(`An exposure must be more than 0, not ${exposure}`)
  }
  return later.exposure / earlier.exposure
}
