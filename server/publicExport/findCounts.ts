import { sumOf, type CountSystem, type KnownSum } from './countSystem.ts'
import { drawIn, type Ends } from './drawIn.ts'

/** Steps of one search: few need more than a dozen. */
const mostSteps = 300

/**
 * Whole numbers that agree with all that is known, as near as may be to given ones; null where there are none.
 *
 * Counts that agree are checked sum by sum, so what is found is right. Where the search ends after too many steps the answer is null
 * too: whoever asks whether a count could be another must then take it that it could not.
 *
 * Method: ends are drawn in as far as sums demand; then each count is taken as near to the given one as its ends allow, and a sum
 * that does not agree is mended by moving one of its counts (first the one that puts fewest other sums wrong), or, where that leads
 * nowhere, by forbidding that move. Each choice splits all that is possible in two, so nothing is overlooked.
 *
 * @param near counts to stay near to, one for each of the system
 */
export function findCounts(system: CountSystem, near: readonly number[]): number[] | null {
  let steps = 0

  const search = (ends: Ends, changed: readonly KnownSum[]): number[] | null => {
    steps += 1
    if (steps > mostSteps || !drawIn(ends, changed, system.sumsOf)) return null
    const counts = near.map((count, at) => Math.min(ends.highest[at] ?? count, Math.max(ends.lowest[at] ?? count, count)))
    const wrong = system.sums.find((sum) => isOff(sum, counts) !== 0)
    if (!wrong) return counts
    const move = bestMove(wrong, counts, ends, system.sumsOf)
    if (!move) return null
    const { at, by } = move
    const sums = system.sumsOf[at] ?? []
    const from = counts[at] ?? 0
    const moved = from + by
    const below = (end: number) => search({ lowest: [...ends.lowest], highest: ends.highest.with(at, end) }, sums)
    const above = (end: number) => search({ lowest: ends.lowest.with(at, end), highest: [...ends.highest] }, sums)
    return by > 0 ? above(moved) ?? below(from) : below(moved) ?? above(from)
  }
  return search({ lowest: [...system.lowest], highest: [...system.highest] }, system.sums)
}

/** 1 where a sum is too low and must rise, -1 where it is too high, 0 where it agrees. */
function isOff({ terms, lowest, highest }: KnownSum, counts: readonly number[]): -1 | 0 | 1 {
  const sum = sumOf(terms, counts)
  return sum < lowest ? 1 : sum > highest ? -1 : 0
}

/** The count whose step mends the sum and puts fewest other sums wrong; the earliest of several. */
function bestMove(wrong: KnownSum, counts: readonly number[], ends: Ends, sumsOf: CountSystem['sumsOf']): { at: number; by: number } | null {
  const need = isOff(wrong, counts)
  let best: { at: number; by: number; harm: number } | null = null
  for (const { at, times } of wrong.terms) {
    const by = need * Math.sign(times)
    const count = counts[at] ?? 0
    if (by > 0 ? count >= (ends.highest[at] ?? count) : count <= (ends.lowest[at] ?? count)) continue
    const moved = counts.with(at, count + by)
    const harm = (sumsOf[at] ?? []).filter((sum) => sum !== wrong && isOff(sum, counts) === 0 && isOff(sum, moved) !== 0).length
    if (!best || harm < best.harm) best = { at, by, harm }
  }
  return best
}
