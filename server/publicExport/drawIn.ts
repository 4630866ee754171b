import type { CountSystem, KnownSum, Term } from './countSystem.ts'

/** The lowest and highest value that each count can have, by place. */
export type Ends = { lowest: number[]; highest: number[] }

/** Draws the ends in as far as sums demand, beginning with those that changed; false where nothing is left. */
export function drawIn(ends: Ends, changed: readonly KnownSum[], sumsOf: CountSystem['sumsOf']): boolean {
  // A set is gone through with what is added on the way.
  const waiting = new Set(changed)
  for (const sum of waiting) {
    waiting.delete(sum)
    const range = rangeOf(sum, ends)
    if (range.lowest > sum.highest || range.highest < sum.lowest) return false
    if (range.lowest >= sum.lowest && range.highest <= sum.highest) continue
    for (const { at, times } of sum.terms) {
      const [lowest, highest] = [ends.lowest[at] ?? 0, ends.highest[at] ?? 0]
      // How far the sum lets this count go from either of its ends.
      const toRise = Math.floor((sum.highest - range.lowest) / Math.abs(times))
      const toFall = Math.floor((range.highest - sum.lowest) / Math.abs(times))
      const [fromLowest, fromHighest] = times > 0 ? [toRise, toFall] : [toFall, toRise]
      const [newLowest, newHighest] = [Math.max(lowest, highest - fromHighest), Math.min(highest, lowest + fromLowest)]
      if (newLowest > newHighest) return false
      if (newLowest === lowest && newHighest === highest) continue
      ends.lowest[at] = newLowest
      ends.highest[at] = newHighest
      for (const other of sumsOf[at] ?? []) waiting.add(other)
    }
  }
  return true
}

/** Between which values a sum lies by the ends of its counts alone. */
export function rangeOf({ terms }: { terms: readonly Term[] }, { lowest, highest }: Ends): { lowest: number; highest: number } {
  let [least, most] = [0, 0]
  for (const { at, times } of terms) {
    const [low, high] = [lowest[at] ?? 0, highest[at] ?? 0]
    least += times * (times > 0 ? low : high)
    most += times * (times > 0 ? high : low)
  }
  return { lowest: least, highest: most }
}
