import type { FunnelScale } from './funnelScale.ts'
import { normalQuantile } from './normalQuantile.ts'

/** Limits at 95% and 99.8%, by chance alone and (adjusted) with over-dispersion; in the unit of the value. */
export type FunnelLimits = {
  lower95: number
  upper95: number
  lower998: number
  upper998: number
  adjustedLower95: number
  adjustedUpper95: number
  adjustedLower998: number
  adjustedUpper998: number
}

/**
 * Between which values does a unit of that size lie, if it is as all together are?
 *
 * The adjusted limits are never the narrower ones: where no over-dispersion was found they are the exact ones, and where
 * there is so little that its approximate scale would draw them in, the exact ones stand too.
 *
 * @param of the denominator; above 0, not always whole (a curve is drawn between units)
 * Checked in: test/reference/poissonFunnel.test.ts, test/reference/binomialFunnel.test.ts.
 */
export function funnelLimits(scale: FunnelScale, tauSquared: number, of: number): FunnelLimits {
  const at95 = limitsOf(scale, tauSquared, of, 0.95)
  const at998 = limitsOf(scale, tauSquared, of, 0.998)
  return {
    lower95: at95.lower,
    upper95: at95.upper,
    lower998: at998.lower,
    upper998: at998.upper,
    adjustedLower95: at95.adjustedLower,
    adjustedUpper95: at95.adjustedUpper,
    adjustedLower998: at998.adjustedLower,
    adjustedUpper998: at998.adjustedUpper,
  }
}

function limitsOf(scale: FunnelScale, tauSquared: number, of: number, confidence: number) {
  const { lower, upper } = scale.exactLimits(of, confidence)
  if (tauSquared === 0) return { lower, upper, adjustedLower: lower, adjustedUpper: upper }
  const adjusted = scale.limitsWith(of, tauSquared, normalQuantile(confidence))
  return { lower, upper, adjustedLower: Math.min(lower, adjusted.lower), adjustedUpper: Math.max(upper, adjusted.upper) }
}
