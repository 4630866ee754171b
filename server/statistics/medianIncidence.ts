import type { CumulativeIncidence } from './cumulativeIncidence.ts'

/** Products of fractions miss one half by rounding, and never by more than this. */
const rounding = 1e-12

/**
 * The day by which one half had the event, where another event can make it impossible; null where fewer than one half had, as far as
 * followed. A limit is null where the data do not set one; the lower one may be known where the median is not.
 *
 * Why: the median of a survival curve takes those with the competing event as if they still might have the other one, and comes
 * out too early for all who were followed.
 *
 * @returns whole days since the start
 * Source: the days on which the share and its limits reach one half, as Brookmeyer and Crowley 1982 do for a survival curve.
 * Checked in: test/unit/statistics/medianIncidence.test.ts.
 */
export function medianIncidence({ steps }: CumulativeIncidence): { days: number | null; lower: number | null; upper: number | null } {
  const firstAtHalf = (height: (step: CumulativeIncidence['steps'][number]) => number): number | null =>
    steps.find((step) => height(step) >= 0.5 - rounding)?.days ?? null
  return {
    days: firstAtHalf(({ share }) => share),
    lower: firstAtHalf(({ interval }) => interval.upper),
    upper: firstAtHalf(({ interval }) => interval.lower),
  }
}
