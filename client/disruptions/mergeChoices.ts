export interface Mergeable {
  id: string
  reference: string
  version: number
  isWithdrawn: boolean
  mayCorrect: boolean
}

/** One way to merge two records: which is kept, and which is withdrawn. */
export interface MergeChoice<Shown extends Mergeable> {
  kept: Shown
  withdrawn: Shown
}

/** The ways that are open to the viewer. Both must stand, and only a record that one may correct can be withdrawn. */
export function mergeChoices<Shown extends Mergeable>(one: Shown, other: Shown): MergeChoice<Shown>[] {
  if (one.id === other.id || one.isWithdrawn || other.isWithdrawn) return []
  const ways = [
    { kept: one, withdrawn: other },
    { kept: other, withdrawn: one },
  ]
  return ways.filter(({ withdrawn }) => withdrawn.mayCorrect)
}
