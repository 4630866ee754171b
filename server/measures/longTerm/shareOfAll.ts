import { shareInterval } from '../../statistics/shareInterval.ts'

/** A share between 0 and 1 with its 95% limits: `part` of `of`. */
export type PartOf = { share: number; lower: number; upper: number; part: number; of: number }

/**
 * The share of a whole with its 95% limits (Wilson); null where the whole is smaller than `fewest`: too few to say.
 *
 * @param fewest 1 or more
 */
export function shareOfAll(part: number, of: number, fewest: number): PartOf | null {
  if (of < Math.max(1, fewest)) return null
  const { share, interval } = shareInterval(part, of)
  return { share, lower: interval.lower, upper: interval.upper, part, of }
}
