import type { SurvivalStep } from './kaplanMeier.ts'

/**
 * The day by which one half had the event, with its limits, or why there is none. A limit is null where the data do not
 * set one; the lower one may be known where the median is not.
 */
export type Median =
  | { isKnown: true; days: number; lower: number | null; upper: number | null }
  | { isKnown: false; because: 'NOBODY' | 'NO_EVENTS' | 'STAYS_ABOVE_HALF'; lower: number | null }

/** Products of fractions miss one half by rounding, and never by more than this. */
const rounding = 1e-12

/**
 * The day by which one half had the event: the first on which the curve is at one half or below.
 *
 * @param steps of a survival curve, earliest first
 * @param total how many were followed
 * @returns whole days since the start
 * Source: Brookmeyer and Crowley 1982: the days on which the limits of the curve reach one half.
 * Checked in: test/reference/kaplanMeier.test.ts.
 */
export function medianOf(steps: readonly SurvivalStep[], total: number): Median {
  const firstAtHalf = (height: (step: SurvivalStep) => number): number | null =>
    steps.find((step) => height(step) <= 0.5 + rounding)?.days ?? null
  const days = firstAtHalf(({ survival }) => survival)
  const lower = firstAtHalf(({ interval }) => interval.lower)
  if (days !== null) return { isKnown: true, days, lower, upper: firstAtHalf(({ interval }) => interval.upper) }
  if (total === 0) return { isKnown: false, because: 'NOBODY', lower }
  return { isKnown: false, because: steps.length === 0 ? 'NO_EVENTS' : 'STAYS_ABOVE_HALF', lower }
}
