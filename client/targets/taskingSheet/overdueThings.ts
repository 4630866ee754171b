import { countOf } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import type { GroupLife } from './groupLife.ts'

/** What should have been done by the day that the page is as at, each in a sentence; the longest waiting first. */
export function overdueThings({ review, planActions, drawn }: Pick<GroupLife, 'review' | 'planActions' | 'drawn'>): string[] {
  const dated = [
    ...planActions.flatMap(({ isOverdue, dueOn, owner, action }) => (isOverdue ? [{ day: dueOn, words: `Plan action of ${owner}, due on ${dayInWords(dueOn)}: ${action}` }] : [])),
    ...drawn.edges.flatMap(({ node: { reference, checkBacks } }) =>
      (checkBacks ?? []).flatMap(({ state, dueOn, months }) =>
        state === 'OVERDUE' ? [{ day: dueOn, words: `Check-back of ${reference} after ${countOf(months, 'month')}, due on ${dayInWords(dueOn)}` }] : [],
      ),
    ),
  ].toSorted((one, other) => one.day.localeCompare(other.day))
  return [...(review.isOverdue ? [review.inWords] : []), ...dated.map(({ words }) => words)]
}
