import { mergeChoices } from './mergeChoices.ts'
import type { Mergeable } from './mergeChoices.ts'

/**
 * Why two records cannot be merged, and what to do first; none where they can.
 *
 * @param isSaidToDiffer the viewer's unit says of the two that they are no duplicates
 */
export function whyNotMerged(one: Mergeable, other: Mergeable, isSaidToDiffer: boolean): string | null {
  if (one.id === other.id) return 'A record cannot be merged with itself.'
  const [withdrawn] = [one, other].filter(({ isWithdrawn }) => isWithdrawn)
  if (withdrawn) return `${withdrawn.reference} is withdrawn, so it cannot be merged. Restore it first, or choose another.`
  if (isSaidToDiffer) return 'Your unit said that these two differ. Remove that link first.'
  if (mergeChoices(one, other).length > 0) return null
  return 'These two records cannot be merged by you: the one that is withdrawn must be of your own unit.'
}
