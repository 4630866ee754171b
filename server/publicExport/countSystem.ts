/** A sum of counts, each so many times (less than 0: taken off), that is known to lie between two values, both included; Infinity: no upper end. */
export type KnownSum = { terms: readonly Term[]; lowest: number; highest: number }
export type Term = { at: number; times: number }

/** What is known of a list of counts: the ends of each, and sums of several; `sumsOf` has the sums in which each count stands. */
export type CountSystem = {
  lowest: readonly number[]
  highest: readonly number[]
  sums: readonly KnownSum[]
  sumsOf: readonly (readonly KnownSum[])[]
}

/** The value of a sum for these counts. */
export function sumOf(terms: readonly Term[], counts: readonly number[]): number {
  let sum = 0
  for (const { at, times } of terms) sum += times * (counts[at] ?? 0)
  return sum
}

/** Whether these counts agree with a known sum. */
export function agrees({ terms, lowest, highest }: KnownSum, counts: readonly number[]): boolean {
  const sum = sumOf(terms, counts)
  return sum >= lowest && sum <= highest
}

/** Whether these counts agree with all that is known. */
export function agreesWithAll({ lowest, highest, sums }: CountSystem, counts: readonly number[]): boolean {
  const isWithin = counts.every((count, at) => count >= (lowest[at] ?? 0) && count <= (highest[at] ?? 0))
  return isWithin && sums.every((sum) => agrees(sum, counts))
}

/** The same with one sum more. A sum of one count draws in its ends; any other is remembered. */
export function withSum(system: CountSystem, sum: KnownSum): CountSystem {
  const [only, another] = sum.terms
  if (only && !another && only.times === 1) {
    const { at } = only
    return {
      ...system,
      lowest: system.lowest.with(at, Math.max(system.lowest[at] ?? 0, sum.lowest)),
      highest: system.highest.with(at, Math.min(system.highest[at] ?? 0, sum.highest)),
    }
  }
  const sumsOf = [...system.sumsOf]
  for (const { at } of sum.terms) sumsOf[at] = [...(sumsOf[at] ?? []), sum]
  return { ...system, sums: [...system.sums, sum], sumsOf }
}
