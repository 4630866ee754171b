import type { Problem } from '../errors.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { notBefore } from '../facts/notBefore.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import type { Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { TaskingDecisionState } from './taskingDecisionRecord.ts'

/** The facts of a decision as somebody sends them. */
export type TaskingDecisionFacts = {
  /** Node id of the group that it is about. */
  ocg?: string | null | undefined
  /** Node id of the request that it is about. */
  request?: string | null | undefined
  decision: string
  /** A post, by role and unit or force: never a name. */
  owner?: string | null | undefined
  dueOn?: string | null | undefined
  state: TaskingDecisionState
  closedOn?: string | null | undefined
}

/** What a decision is about: a group, a request or neither. */
export type AboutWhat = { ocgId: string | null; requestId: string | null }

/** The same facts as they are stored. */
export type KeptTaskingDecision = AboutWhat & { decision: string; owner: string | null; dueOn: Day | null; state: TaskingDecisionState; closedOn: Day | null }

/**
 * What is missing or contradictory in the facts of a decision, everything at once.
 *
 * @param meetsOn the day of its meeting; null where that is not known
 */
export function taskingDecisionProblems(facts: TaskingDecisionFacts, today: Day, meetsOn: Day | null = null): Problem[] {
  return [
    ...textProblems('decision', facts.decision, { name: 'what was decided', atMost: 500, isRequired: true }),
    ...whoAndWhenProblems(facts, meetsOn),
    ...closedOnProblems(facts, today, meetsOn),
  ]
}

function whoAndWhenProblems({ state, owner, dueOn }: TaskingDecisionFacts, meetsOn: Day | null): Problem[] {
  const isAction = state !== 'NOTED'
  const post = textProblems('owner', owner, { name: 'the post that does it, by role and unit or force', atMost: 80, isRequired: isAction || tidy(dueOn) !== null })
  const day = dueOnProblems(dueOn, isAction || tidy(owner) !== null, meetsOn)
  if (isAction || (tidy(owner) === null && tidy(dueOn) === null)) return [...post, ...day]
  return [...post, ...day, { field: 'state', message: 'What has an owner and a day is to be done: say that it is open, done or dropped, or leave the owner and the day out' }]
}

function dueOnProblems(sent: string | null | undefined, isRequired: boolean, meetsOn: Day | null): Problem[] {
  if (tidy(sent) === null && !isRequired) return []
  const { day, problems } = readSingleDay('dueOn', sent, 'Enter the day by which it is to be done')
  return [...problems, ...notBefore('dueOn', day, ofMeeting(meetsOn))]
}

const ofMeeting = (meetsOn: Day | null) => ({ what: 'The meeting was on', first: meetsOn })

function closedOnProblems({ state, closedOn }: TaskingDecisionFacts, today: Day, meetsOn: Day | null): Problem[] {
  const text = tidy(closedOn)
  if (state === 'OPEN' || state === 'NOTED') {
    const what = state === 'OPEN' ? 'An open decision' : 'A decision with nothing to do'
    return text === null ? [] : [{ field: 'closedOn', message: `${what} has no day on which it was closed. Leave the day out, or say that it is done or dropped.` }]
  }
  const message = `Enter the day on which it was ${state === 'DONE' ? 'done' : 'dropped'}`
  if (text === null) return [{ field: 'closedOn', message }]
  const { days, problems } = readPastDays('closedOn', text, today)
  if (!days) return problems
  return days.precision === 'DAY' ? notBefore('closedOn', days.from, ofMeeting(meetsOn)) : [{ field: 'closedOn', message }]
}

/** Facts that have passed the rules, as they are stored. */
export function keptTaskingDecision(facts: TaskingDecisionFacts, about: AboutWhat): KeptTaskingDecision {
  const { decision, owner, dueOn, state, closedOn } = facts
  return { ...about, decision: keptText(decision), owner: tidy(owner), dueOn: dayOf(dueOn), state, closedOn: dayOf(closedOn) }
}

function dayOf(sent: string | null | undefined): Day | null {
  const text = tidy(sent)
  return text === null ? null : parseDayRange(text).from
}

/** Is its day past, and nobody has closed it? On its day it is not overdue yet. */
export function isOverdueOn({ state, dueOn }: Pick<KeptTaskingDecision, 'state' | 'dueOn'>, day: Day): boolean {
  return state === 'OPEN' && dueOn !== null && dueOn < day
}
