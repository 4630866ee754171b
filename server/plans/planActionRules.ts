import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import type { Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { PlanActionState } from './planActionRecord.ts'

/** The facts of an action as somebody sends them. */
export type PlanActionFacts = {
  strand: string
  action: string
  /** A post, by role and unit or force: never a name. */
  owner: string
  dueOn: string
  state: PlanActionState
  closedOn?: string | null | undefined
}

/** The same facts as they are stored. */
export type KeptPlanAction = { strandCode: string; action: string; owner: string; dueOn: Day; state: PlanActionState; closedOn: Day | null }

/** What is missing or contradictory in the facts of an action, everything at once. */
export function planActionProblems(facts: PlanActionFacts, { reference, today }: { reference: ReferenceData; today: Day }): Problem[] {
  return [
    ...codeProblems('strand', facts.strand, reference.strands, 'strand'),
    ...textProblems('action', facts.action, { name: 'what is to be done', atMost: 300, isRequired: true }),
    ...textProblems('owner', facts.owner, { name: 'the post that does it, by role and unit or force', atMost: 80, isRequired: true }),
    ...readSingleDay('dueOn', facts.dueOn, 'Enter the day by which it is to be done').problems,
    ...closedOnProblems(facts, today),
  ]
}

function closedOnProblems({ state, closedOn }: PlanActionFacts, today: Day): Problem[] {
  const text = tidy(closedOn)
  if (state === 'OPEN') {
    return text === null ? [] : [{ field: 'closedOn', message: 'An open action has no day on which it was closed. Leave the day out, or say that the action is done or dropped.' }]
  }
  const message = `Enter the day on which it was ${state === 'DONE' ? 'done' : 'dropped'}`
  if (text === null) return [{ field: 'closedOn', message }]
  const { days, problems } = readPastDays('closedOn', text, today)
  return days && days.precision !== 'DAY' ? [{ field: 'closedOn', message }] : problems
}

/** Facts that have passed the rules, as they are stored. */
export function keptPlanAction(facts: PlanActionFacts): KeptPlanAction {
  const { strand: strandCode, action, owner, dueOn, state, closedOn } = facts
  return { strandCode, action: keptText(action), owner: keptText(owner), dueOn: dayOf(dueOn), state, closedOn: tidy(closedOn) === null ? null : dayOf(closedOn) }
}

function dayOf(text: string | null | undefined): Day {
  return parseDayRange(keptText(text ?? '')).from
}

/** Is its day past, and nobody has closed it? On its day it is not overdue yet. */
export function isOverdueOn({ state, dueOn }: Pick<KeptPlanAction, 'state' | 'dueOn'>, day: Day): boolean {
  return state === 'OPEN' && dueOn < day
}
