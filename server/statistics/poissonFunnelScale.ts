import jStat from 'jstat'
import type { FunnelScale } from './funnelScale.ts'

/**
 * The scale of a funnel of rates: counts are Poisson, their square root has the same spread at every size.
 *
 * Limits are those of the ratio of observed to expected, times the rate of all; expected is that rate times the denominator,
 * and no whole number.
 *
 * @param overall rate of all units together, per one of the denominator; above 0
 * Source: Spiegelhalter 2005, Statistics in Medicine 24:1185-1202 (funnel plots), appendix: exact limits by the chi-square relation;
 * Spiegelhalter 2005, Quality and Safety in Health Care 14:347-351 (over-dispersion): z = 2 (sqrt O - sqrt E), s = 1 / (2 sqrt E).
 * Checked in: test/reference/poissonFunnel.test.ts.
 */
export function poissonFunnelScale(overall: number): FunnelScale {
  const expectedOf = (of: number): number => of * overall
  const varianceOf = (of: number): number => 1 / (4 * expectedOf(of))
  return {
    deviation: ({ count, of }) => 2 * (Math.sqrt(count) - Math.sqrt(expectedOf(of))),
    variance: varianceOf,
    exactLimits: (of, confidence) => {
      const tail = (1 - confidence) / 2
      return {
        lower: jStat.chisquare.inv(tail, 2 * expectedOf(of)) / 2 / of,
        upper: jStat.chisquare.inv(1 - tail, 2 * (expectedOf(of) + 1)) / 2 / of,
      }
    },
    limitsWith: (of, tauSquared, standardDeviations) => {
      const reach = standardDeviations * Math.sqrt(varianceOf(of) + tauSquared)
      // Cut at 0 before it is squared: the square of a negative root would rise again.
      return { lower: overall * Math.max(0, 1 - reach) ** 2, upper: overall * (1 + reach) ** 2 }
    },
  }
}
