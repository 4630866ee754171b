import { countOf } from '../../parts/numberInWords.ts'
import type { GroupLife } from './groupLife.ts'

type Merged = Pick<GroupLife['effect'], 'mergedFrom'>

/** How many disruptions were against groups merged into this one: shown with it, and measured with their own group. */
export function disruptionsOfMerged({ mergedFrom }: Merged): number {
  return mergedFrom.reduce((sum, { disruptions }) => sum + disruptions.totalCount, 0)
}

/** "13 disruptions against Crane, since merged into this group, are measured with that group, and not here."; none where there is none. */
export function mergedInWords(effect: Merged): string | null {
  const count = disruptionsOfMerged(effect)
  if (count === 0) return null
  const names = effect.mergedFrom.filter(({ disruptions }) => disruptions.totalCount > 0).map(({ alias }) => alias)
  return `${countOf(count, 'disruption')} against ${names.join(' and ')}, since merged into this group, ${count === 1 ? 'is' : 'are'} measured with ${names.length === 1 ? 'that group' : 'those groups'}, and not here.`
}

/** What is said where no disruption was against the group itself. */
export function noneAgainstItself(effect: Merged, noneAtAll: string): string {
  const merged = mergedInWords(effect)
  return merged ? `No disruption against this group itself is recorded. ${merged}` : noneAtAll
}
