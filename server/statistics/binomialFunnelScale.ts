import jStat from 'jstat'
import type { FunnelScale } from './funnelScale.ts'

/**
 * The scale of a funnel of shares: the arcsine of the root of a share has the same spread at every share.
 *
 * Exact limits are those of a share (Clopper and Pearson) at as many as all together would have, which is no whole number: the same
 * way round as the exact limits of a rate. They never leave 0 to 1.
 *
 * @param overall share of all units together; above 0, at most 1
 * Source: Spiegelhalter 2005, Statistics in Medicine 24:1185-1202, appendix (proportions; arcsine scale, s = 1 / (2 sqrt n));
 * Clopper and Pearson 1934 by beta quantiles.
 * Checked in: test/reference/binomialFunnel.test.ts.
 */
export function binomialFunnelScale(overall: number): FunnelScale {
  const middle = angleOf(overall)
  const varianceOf = (of: number): number => 1 / (4 * of)
  return {
    deviation: ({ count, of }) => 2 * Math.sqrt(of) * (angleOf(count / of) - middle),
    variance: varianceOf,
    exactLimits: (of, confidence) => {
      const tail = (1 - confidence) / 2
      const expected = of * overall
      return {
        lower: jStat.beta.inv(tail, expected, of - expected + 1),
        // Where all have it, fewer than all is the only other side.
        upper: overall === 1 ? 1 : jStat.beta.inv(1 - tail, expected + 1, of - expected),
      }
    },
    limitsWith: (of, tauSquared, standardDeviations) => {
      const reach = standardDeviations * Math.sqrt(varianceOf(of) + tauSquared)
      return { lower: shareOf(Math.max(0, middle - reach)), upper: shareOf(Math.min(Math.PI / 2, middle + reach)) }
    },
  }
}

function angleOf(share: number): number {
  return Math.asin(Math.sqrt(share))
}

function shareOf(angle: number): number {
  return Math.sin(angle) ** 2
}
