import type { PlanActionFacts, PlanActionRecordFragment, PlanActionState } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A plan action as it is being typed; names as in the API's input. */
export interface PlanActionForm {
  action: string
  strand: string
  owner: string
  dueOn: TypedDays
  state: PlanActionState
  /** Asked where it is done or dropped. */
  closedOn: TypedDays
  reason: string
}

export const emptyPlanAction: PlanActionForm = { action: '', strand: '', owner: '', dueOn: noDays, state: 'OPEN', closedOn: noDays, reason: '' }

type Recorded = Pick<PlanActionRecordFragment, 'action' | 'strand' | 'owner' | 'dueOn' | 'state' | 'closedOn'>

export function planActionFormOf({ action, strand, owner, dueOn, state, closedOn }: Recorded): PlanActionForm {
  return { action, strand: strand.code, owner, dueOn: typedDays(dueOn), state, closedOn: closedOn ? typedDays(closedOn) : noDays, reason: '' }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function planActionFacts({ action, strand, owner, dueOn, state, closedOn }: PlanActionForm): MadeFacts<PlanActionFacts> {
  const due = wholeDay(dueOn, 'dueOn', 'Enter the day by which it is to be done')
  const closed = state === 'OPEN' ? null : wholeDay(closedOn, 'closedOn', `Enter the day on which it was ${state === 'DONE' ? 'done' : 'dropped'}`)
  const problems = [
    ...missing(action.trim(), 'action', 'Enter what is to be done'),
    ...missing(strand, 'strand', 'Choose the strand'),
    ...missing(owner.trim(), 'owner', 'Enter the post that does it, by role and unit or force'),
    ...('problems' in due ? due.problems : []),
    ...(closed && 'problems' in closed ? closed.problems : []),
  ]
  if (problems.length > 0 || 'problems' in due || (closed && 'problems' in closed)) return { problems }
  return { facts: { action: action.trim(), strand, owner: owner.trim(), dueOn: due.day, state, closedOn: closed?.day ?? null } }
}
