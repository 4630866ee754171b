import type { TaskingDecisionFacts, TaskingDecisionRecordFragment, TaskingDecisionState } from '../graphql/generated/graphql.ts'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** What became of something that is to be done. */
export type ToDoState = Exclude<TaskingDecisionState, 'NOTED'>

/** A decision as it is being typed; names as in the API's input where it has them. */
export interface DecisionForm {
  ocg: Choice | null
  decision: string
  /** Nothing to do is "noted": then nobody owns it, and no day is asked. */
  isToDo: 'yes' | 'no' | ''
  owner: string
  dueOn: TypedDays
  state: ToDoState
  /** Asked where it is done or dropped. */
  closedOn: TypedDays
  reason: string
}

/** @param group the one that it is about, where that is known from the start */
export function emptyDecision(group: { id: string; alias: string } | null): DecisionForm {
  return { ocg: choiceOf(group), decision: '', isToDo: '', owner: '', dueOn: noDays, state: 'OPEN', closedOn: noDays, reason: '' }
}

type Recorded = Pick<TaskingDecisionRecordFragment, 'ocg' | 'decision' | 'owner' | 'dueOn' | 'state' | 'closedOn'>

export function decisionFormOf({ ocg, decision, owner, dueOn, state, closedOn }: Recorded): DecisionForm {
  return {
    ocg: choiceOf(ocg),
    decision,
    isToDo: state === 'NOTED' ? 'no' : 'yes',
    owner: owner ?? '',
    dueOn: dueOn ? typedDays(dueOn) : noDays,
    state: state === 'NOTED' ? 'OPEN' : state,
    closedOn: closedOn ? typedDays(closedOn) : noDays,
    reason: '',
  }
}

function choiceOf(group: { id: string; alias: string } | null | undefined): Choice | null {
  return group ? { value: group.id, text: group.alias } : null
}

/**
 * What was typed, as the API's facts; or what cannot even be sent.
 *
 * @param request node id of the request that it is about, which no field asks for
 */
export function decisionFacts({ ocg, decision, isToDo, owner, dueOn, state, closedOn }: DecisionForm, request: string | null): MadeFacts<TaskingDecisionFacts> {
  const about: Problem[] = isUnchosen(ocg) ? [{ field: 'ocg', message: 'Choose the group from the list, or empty the field' }] : []
  const facts = { decision: decision.trim(), ocg: ocg?.value || null, request }
  const problems = [...missing(decision.trim(), 'decision', 'Enter what was decided'), ...about, ...missing(isToDo, 'isToDo', 'Choose whether there is something to do')]
  if (isToDo !== 'yes') return problems.length > 0 ? { problems } : { facts: { ...facts, state: 'NOTED', owner: null, dueOn: null, closedOn: null } }

  const due = wholeDay(dueOn, 'dueOn', 'Enter the day by which it is to be done')
  const closed = state === 'OPEN' ? null : wholeDay(closedOn, 'closedOn', `Enter the day on which it was ${state === 'DONE' ? 'done' : 'dropped'}`)
  problems.push(
    ...missing(owner.trim(), 'owner', 'Enter the post that does it, by role and unit or force'),
    ...('problems' in due ? due.problems : []),
    ...(closed && 'problems' in closed ? closed.problems : []),
  )
  if (problems.length > 0 || 'problems' in due || (closed && 'problems' in closed)) return { problems }
  return { facts: { ...facts, state, owner: owner.trim(), dueOn: due.day, closedOn: closed?.day ?? null } }
}
