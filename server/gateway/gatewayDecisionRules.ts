import type { Problem } from '../errors.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { notBefore } from '../facts/notBefore.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { GatewayState } from './gatewayRequestRecord.ts'

/** What was decided on a request, as somebody sends it. */
export type GatewayDecisionFacts = {
  state: GatewayState
  decidedOn?: string | null | undefined
  /** Node id of the meeting that decided. */
  meeting?: string | null | undefined
  decision?: string | null | undefined
  /** A post, by role and unit or force: never a name. */
  owner?: string | null | undefined
  dueOn?: string | null | undefined
}

/** The same as it is stored, but for the meeting. */
export type KeptGatewayDecision = { state: GatewayState; decidedOn: Day | null; decision: string | null; owner: string | null; dueOn: Day | null }

/** A request on which nothing is decided. */
export const nothingDecided = { state: 'WAITING', decidedOn: null, meetingId: null, decision: null, owner: null, dueOn: null } as const

export type GatewayDecisionSetting = {
  today: Day
  receivedOn: Day
  /** The day of the meeting that decided; null between meetings. */
  meetsOn: Day | null
}

/** What is missing or contradictory in what was decided, everything at once. */
export function gatewayDecisionProblems(facts: GatewayDecisionFacts, setting: GatewayDecisionSetting): Problem[] {
  if (facts.state === 'WAITING') return left(facts, ['decidedOn', 'meeting', 'decision', 'owner', 'dueOn'], 'A request that waits again has no decision. Leave this out.')
  return [
    ...decidedOnProblems(facts.decidedOn, setting),
    ...textProblems('decision', facts.decision, { name: 'what was decided, and why', atMost: 1_000, isRequired: true }),
    ...(facts.state === 'ACCEPTED'
      ? [
          ...textProblems('owner', facts.owner, { name: 'the post that leads the help, by role and unit or force', atMost: 80, isRequired: true }),
          ...dueOnProblems(facts.dueOn, setting.receivedOn),
        ]
      : left(facts, ['owner', 'dueOn'], 'Only a request that is accepted has somebody who leads the help and a day. Leave this out, or say that it is accepted.')),
  ]
}

function decidedOnProblems(text: string | null | undefined, { today, receivedOn, meetsOn }: GatewayDecisionSetting): Problem[] {
  const wrong = (message: string): Problem[] => [{ field: 'decidedOn', message }]
  const enter = 'Enter the day on which it was decided'
  if (tidy(text) === null) return wrong(enter)
  const { days, problems } = readPastDays('decidedOn', keptText(text ?? ''), today)
  if (!days) return problems
  if (days.precision !== 'DAY') return wrong(enter)
  const tooEarly = notBefore('decidedOn', days.from, received(receivedOn))
  if (tooEarly.length > 0) return tooEarly
  if (meetsOn && days.from < meetsOn) return wrong(`The meeting was on ${dayInWords(meetsOn)}: enter that day or a later one, or say that it was decided between meetings`)
  return []
}

const received = (receivedOn: Day) => ({ what: 'The request was received on', first: receivedOn })

function dueOnProblems(text: string | null | undefined, receivedOn: Day): Problem[] {
  const { day, problems } = readSingleDay('dueOn', text, 'Enter the day by which the help begins')
  return [...problems, ...notBefore('dueOn', day, received(receivedOn))]
}

function left(facts: GatewayDecisionFacts, fields: ('decidedOn' | 'meeting' | 'decision' | 'owner' | 'dueOn')[], message: string): Problem[] {
  return fields.flatMap((field) => (tidy(facts[field]) === null ? [] : [{ field, message }]))
}

/** A decision that has passed the rules, as it is stored. */
export function keptGatewayDecision({ state, decidedOn, decision, owner, dueOn }: GatewayDecisionFacts): KeptGatewayDecision {
  const day = (text: string | null | undefined) => (tidy(text) === null ? null : parseDayRange(keptText(text ?? '')).from)
  return { state, decidedOn: day(decidedOn), decision: tidy(decision), owner: tidy(owner), dueOn: day(dueOn) }
}

/**
 * Must somebody say why the state of a request is changed? Not when it is first decided, nor when what was deferred is decided, as
 * the deferral said it would be.
 */
export function needsReason({ state: standing }: { state: GatewayState }, { state: next }: { state: GatewayState }): boolean {
  return standing === 'ACCEPTED' || standing === 'DECLINED' || (standing === 'DEFERRED' && next === 'WAITING')
}
