import { binomialFunnelScale } from './binomialFunnelScale.ts'
import { funnelLimits, type FunnelLimits } from './funnelLimits.ts'
import type { CountedOf, FunnelScale } from './funnelScale.ts'
import { overDispersion } from './overDispersion.ts'
import { poissonFunnelScale } from './poissonFunnelScale.ts'
import { requireCount } from './requireCount.ts'

/** Fewer units have no spread among themselves to speak of. */
export const fewestForFunnel = 3

/** One unit in the funnel: its value per one of the denominator, the limits at its size, and by how many standard deviations it lies off. */
export type FunnelPointOf = { z: number; value: number; limits: FunnelLimits }

/** `points` in the order of the units; `limitsAt` gives the limits at any size, for the curve. Values and limits per one of the denominator. */
export type FunnelOf = {
  overall: number
  phi: number
  tauSquared: number
  points: FunnelPointOf[]
  limitsAt: (of: number) => FunnelLimits
}

/**
 * Which rates lie further from that of all units together than chance alone explains?
 *
 * Why: a small unit strays further by chance than a large one, so a list by rate puts small units first and last; limits that
 * widen as units get smaller do not.
 *
 * @param units events, and the denominator over which they were counted (residents, groups, staff): whole or not, above 0.
 * A unit without a denominator is left out by the caller, who says so
 * @throws RangeError when there are fewer than 3 units, no events at all, or a figure is not as said
 * Source: Spiegelhalter 2005, both papers (see `poissonFunnelScale`, `overDispersion`).
 * Checked in: test/reference/poissonFunnel.test.ts.
 */
export function poissonFunnel(units: readonly CountedOf[]): FunnelOf {
  for (const { of } of units) {
    if (!Number.isFinite(of) || of <= 0) throw new RangeError(`A denominator of a rate must be above 0, not ${of}`)
  }
  return funnelOn(units, poissonFunnelScale)
}

/**
 * Which shares lie further from that of all units together than chance alone explains?
 *
 * @param units how many have it, and how many were looked at: whole numbers, at least one looked at
 * @throws RangeError when there are fewer than 3 units, none at all have it, or a figure is not as said
 * Source: Spiegelhalter 2005 (see `binomialFunnelScale`, `overDispersion`).
 * Checked in: test/reference/binomialFunnel.test.ts.
 */
export function binomialFunnel(units: readonly CountedOf[]): FunnelOf {
  for (const { count, of } of units) {
    requireCount('The number looked at', of)
    if (of === 0) throw new RangeError('A share of 0 has no value: the number looked at must be 1 or more')
    if (count > of) throw new RangeError(`There cannot be ${count} of ${of}`)
  }
  return funnelOn(units, binomialFunnelScale)
}

function funnelOn(units: readonly CountedOf[], scaleOf: (overall: number) => FunnelScale): FunnelOf {
  for (const { count } of units) requireCount('The count', count)
  if (units.length < fewestForFunnel) throw new RangeError(`A funnel needs at least ${fewestForFunnel} units, not ${units.length}`)
  const overall = units.reduce((sum, { count }) => sum + count, 0) / units.reduce((sum, { of }) => sum + of, 0)
  if (overall === 0) throw new RangeError('A funnel needs at least one event: where there are none, no unit differs')
  const scale = scaleOf(overall)
  const spread = units.map((unit) => ({ deviation: scale.deviation(unit), variance: scale.variance(unit.of) }))
  const { phi, tauSquared } = overDispersion(spread)
  const limitsAt = (of: number): FunnelLimits => {
    if (!Number.isFinite(of) || of <= 0) throw new RangeError(`A funnel has limits at a denominator above 0, not ${of}`)
    return funnelLimits(scale, tauSquared, of)
  }
  const points = units.map((unit) => ({ z: scale.deviation(unit), value: unit.count / unit.of, limits: limitsAt(unit.of) }))
  return { overall, phi, tauSquared, points, limitsAt }
}
