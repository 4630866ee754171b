import { countOf } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import type { GroupLife } from './groupLife.ts'

/** Something that should have been done, and what to open to do it. */
export type OverdueThing = { words: string } & (
  | { kind: 'REVIEW' }
  | { kind: 'PLAN_ACTION'; id: string }
  | { kind: 'DECISION'; id: string }
  | { kind: 'CHECK_BACK'; reference: string; months: number }
)

type Lived = Pick<GroupLife, 'review' | 'planActions' | 'taskingDecisions' | 'drawn'> & { effect: Pick<GroupLife['effect'], 'mergedFrom'> }
type Edges = GroupLife['drawn']['edges']

/** What should have been done by the day that the page is as at, also for groups merged into this one; the longest waiting first. */
export function overdueThings({ review, planActions, taskingDecisions, drawn, effect }: Lived): OverdueThing[] {
  const dated = [
    ...planActions.flatMap(({ isOverdue, dueOn, owner, action, id }) =>
      isOverdue ? [{ day: dueOn, thing: { kind: 'PLAN_ACTION' as const, id, words: `Plan action of ${owner}, due on ${dayInWords(dueOn)}: ${action}` } }] : [],
    ),
    ...taskingDecisions.flatMap(({ isOverdue, dueOn, owner, decision, id, meeting }) =>
      isOverdue && dueOn
        ? [{ day: dueOn, thing: { kind: 'DECISION' as const, id, words: `Decision of the meeting of ${dayInWords(meeting.meetsOn)} for ${owner ?? 'nobody named'}, due on ${dayInWords(dueOn)}: ${decision}` } }]
        : [],
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

/** "15 check-backs, 1 plan action and 2 decisions": what has no room in a list. */
export function overdueInWords(things: readonly OverdueThing[]): string {
  const counted = ([['CHECK_BACK', 'check-back'], ['PLAN_ACTION', 'plan action'], ['DECISION', 'decision']] as const).flatMap(([wanted, name]) => {
    const count = things.filter(({ kind }) => kind === wanted).length
    return count > 0 ? [countOf(count, name)] : []
  })
  return [counted.slice(0, -1).join(', '), ...counted.slice(-1)].filter(Boolean).join(' and ')
}
