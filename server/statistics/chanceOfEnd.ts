import type { CountedOf } from './funnelScale.ts'
import type { FunnelPlaceOf } from './funnelPlace.ts'

/**
 * How likely is it, by chance alone, that a unit has none at all or, of a share, that all have it? 1 for every count between.
 *
 * Why: the exact limits of a funnel are never 0 nor 1, so a unit with no event would always lie below them, also where one of 0.3
 * was expected. That is no surprise, and must not be told as a difference.
 *
 * @param overall value of all units together, per one of the denominator
 * Source: the Poisson probability of 0, exp(-E), and the binomial ones of 0 and of n.
 * Checked in: test/unit/comparison/comparedFunnel.test.ts.
 */
export function chanceOfEnd(kind: 'POISSON' | 'BINOMIAL', { count, of }: CountedOf, overall: number): number {
  if (count === 0) return kind === 'POISSON' ? Math.exp(-of * overall) : (1 - overall) ** of
  return kind === 'BINOMIAL' && count === of ? overall ** of : 1
}

const tails = { ABOVE_95: 0.025, BELOW_95: 0.025, ABOVE_998: 0.001, BELOW_998: 0.001 } as const

/**
 * The place of a unit, no further out than the chance of its end of the scale allows. A count between the ends keeps its place.
 *
 * @param chance from `chanceOfEnd`; 1 for a count that is at no end
 */
export function noFurtherThan(chance: number, place: FunnelPlaceOf): FunnelPlaceOf {
  if (place === 'WITHIN' || chance === 1 || chance <= tails[place]) return place
  if (chance > tails.ABOVE_95) return 'WITHIN'
  return place === 'ABOVE_998' ? 'ABOVE_95' : place === 'BELOW_998' ? 'BELOW_95' : place
}
