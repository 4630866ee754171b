import type { FunnelLimits } from './funnelLimits.ts'

/** Where a value lies: within both pairs of limits, beyond the one at 95%, or beyond the one at 99.8% too. */
export type FunnelPlaceOf = 'WITHIN' | 'ABOVE_95' | 'ABOVE_998' | 'BELOW_95' | 'BELOW_998'

/**
 * Where a value lies in a funnel. A value on a limit is within it.
 *
 * @param value in the unit of the limits
 * @param limits those at the size of its unit
 * @returns `place` by chance alone, `adjustedPlace` with over-dispersion: never further out
 * Checked in: test/reference/poissonFunnel.test.ts.
 */
export function funnelPlace(value: number, limits: FunnelLimits): { place: FunnelPlaceOf; adjustedPlace: FunnelPlaceOf } {
  return {
    place: placeBetween(value, limits.lower95, limits.upper95, limits.lower998, limits.upper998),
    adjustedPlace: placeBetween(value, limits.adjustedLower95, limits.adjustedUpper95, limits.adjustedLower998, limits.adjustedUpper998),
  }
}

function placeBetween(value: number, lower95: number, upper95: number, lower998: number, upper998: number): FunnelPlaceOf {
  if (value > upper998) return 'ABOVE_998'
  if (value < lower998) return 'BELOW_998'
  if (value > upper95) return 'ABOVE_95'
  if (value < lower95) return 'BELOW_95'
  return 'WITHIN'
}
