import { capital } from '../facts/capital.ts'
import { inThousands } from '../facts/inThousands.ts'
import { dayInWords, daysBetween, nextDay } from '../periods/day.ts'
import type { Overdue } from '../facts/overdue.ts'
import type { Finding, GroupFacts, ListTerms } from './groupFacts.ts'

/**
 * Is anything about the group overdue: its review, a check-back of a disruption against it, an action of its plan, or what a
 * tasking meeting decided? The longer, the more pressing.
 *
 * @returns null where nothing is; each kind is told with the first day on which the longest of it was overdue
 */
export function overdue({ ocgId, status, reviewDueOn, checkBacks, actions, decisions }: GroupFacts, { day }: ListTerms): Finding | null {
  if (status === 'ARCHIVED') return null
  const review = reviewDueOn !== null && reviewDueOn < day ? { count: 1, since: nextDay(reviewDueOn) } : null
  const kinds = [review, checkBacks, actions, decisions.overdue]
  const longest = kinds.flatMap((kind) => kind?.since ?? []).toSorted()[0]
  return longest === undefined ? null : { ocgId, pressing: daysBetween(longest, day), inWords: () => said(kinds) }
}

const whats = [
  () => 'review',
  (count: number) => counted(count, 'check-back', 'check-backs'),
  (count: number) => counted(count, 'action of its plan', 'actions of its plan'),
  (count: number) => counted(count, 'decision of a tasking meeting', 'decisions of tasking meetings'),
]

function said(kinds: (Overdue | null)[]): string {
  const parts = kinds.flatMap((kind, index) => (kind ? `${whats[index]?.(kind.count)} overdue${kind.count > 1 ? ', the longest' : ''} since ${dayInWords(kind.since)}` : []))
  return capital(parts.join('; '))
}

function counted(count: number, one: string, many: string): string {
  return `${inThousands(count)} ${count === 1 ? one : many}`
}
