import type { DurabilityFactsFragment, OutcomeCountFactsFragment } from '../graphql/generated/graphql.ts'

/** Not one sequence, and no check-back at any horizon, due or not. */
export function hasNothingToFollow({ durability, outcomes }: { durability: readonly DurabilityFactsFragment[]; outcomes?: OutcomeCountFactsFragment | null }): boolean {
  // Withheld is not nothing.
  if (!outcomes) return false
  const checkBacks = durability.reduce(
    (sum, { held, partlyHeld, lost, unknown, due, overdue, notYetDue }) => sum + held + partlyHeld + lost + unknown + due + overdue + notYetDue, 0)
  return outcomes.sequences === 0 && checkBacks === 0
}
