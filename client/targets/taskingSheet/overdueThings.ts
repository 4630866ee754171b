import { countOf } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import type { GroupLife } from './groupLife.ts'

/** Something that should have been done, and what to open to do it. */
export type OverdueThing = { words: string } & (
  | { kind: 'REVIEW' }
  | { kind: 'PLAN_ACTION'; id: string }
  | { kind: 'CHECK_BACK'; reference: string; months: number }
)

type Lived = Pick<GroupLife, 'review' | 'planActions' | 'drawn'> & { effect: Pick<GroupLife['effect'], 'mergedFrom'> }
type Edges = GroupLife['drawn']['edges']

/** What should have been done by the day that the page is as at, also for groups merged into this one; the longest waiting first. */
export function overdueThings({ review, planActions, drawn, effect }: Lived): OverdueThing[] {
  const dated = [
    ...planActions.flatMap(({ isOverdue, dueOn, owner, action, id }) =>
      isOverdue ? [{ day: dueOn, thing: { kind: 'PLAN_ACTION' as const, id, words: `Plan action of ${owner}, due on ${dayInWords(dueOn)}: ${action}` } }] : [],
    ),
    ...overdueCheckBacks(drawn.edges, ''),
    ...effect.mergedFrom.flatMap(({ alias, disruptions }) => overdueCheckBacks(disruptions.edges, ` (against ${alias}, since merged into this group)`)),
  ].toSorted((one, other) => one.day.localeCompare(other.day))
  return [...(review.isOverdue ? [{ kind: 'REVIEW' as const, words: review.inWords }] : []), ...dated.map(({ thing }) => thing)]
}

function overdueCheckBacks(edges: Edges, against: string): { day: string; thing: OverdueThing }[] {
  return edges.flatMap(({ node: { reference, checkBacks } }) =>
    (checkBacks ?? []).flatMap(({ state, dueOn, months }) =>
      state === 'OVERDUE'
        ? [{ day: dueOn, thing: { kind: 'CHECK_BACK' as const, reference, months, words: `Check-back of ${reference} after ${countOf(months, 'month')}${against}, due on ${dayInWords(dueOn)}` } }]
        : [],
    ),
  )
}

/** "15 check-backs and 1 plan action": what has no room in a list. */
export function overdueInWords(things: readonly OverdueThing[]): string {
  const number = (wanted: OverdueThing['kind']) => things.filter(({ kind }) => kind === wanted).length
  return [
    ...(number('CHECK_BACK') > 0 ? [countOf(number('CHECK_BACK'), 'check-back')] : []),
    ...(number('PLAN_ACTION') > 0 ? [countOf(number('PLAN_ACTION'), 'plan action')] : []),
  ].join(' and ')
}
