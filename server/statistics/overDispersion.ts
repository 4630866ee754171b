import { winsorise } from './winsorise.ts'

/**
 * `phi`: mean of the squared winsorised deviations, about 1 where units differ as chance alone would make them.
 * `tauSquared`: variance between units beyond chance, on the scale of `variance`; 0 where none was found.
 */
export type OverDispersion = { phi: number; tauSquared: number }

/**
 * Do the units differ among themselves by more than chance, and by how much?
 *
 * Why: units record differently and serve different places; limits by chance alone would then name nearly every unit, and
 * the page shows both. So few units as ten estimate it poorly, which the page says.
 *
 * @param units of each: the standard deviations by which it lies off all together, and the variance by chance alone on the
 * same scale (above 0); at least two
 * Source: Spiegelhalter 2005, Quality and Safety in Health Care 14:347-351: deviations winsorised by 10%; tau squared by the
 * method of moments (DerSimonian and Laird), and 0 where k x phi is below k - 1.
 * Checked in: test/reference/poissonFunnel.test.ts.
 */
export function overDispersion(units: readonly { deviation: number; variance: number }[]): OverDispersion {
  const deviations = winsorise(units.map(({ deviation }) => deviation))
  const squares = sum(deviations.map((deviation) => deviation ** 2))
  const weights = units.map(({ variance }) => 1 / variance)
  const weight = sum(weights)
  const beyondChance = squares - (units.length - 1)
  const perVariance = weight - sum(weights.map((one) => one ** 2)) / weight
  return { phi: squares / units.length, tauSquared: Math.max(0, beyondChance / perVariance) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
