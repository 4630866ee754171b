import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { notBefore } from '../facts/notBefore.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** What a force asks for, as somebody sends it. */
export type GatewayRequestFacts = {
  force: string
  forceReference?: string | null | undefined
  receivedOn: string
  wantedBy?: string | null | undefined
  /** Node id of a group of the unit. */
  ocg?: string | null | undefined
  threat?: string | null | undefined
  helpAsked: string
}

/** The same as it is stored, but for the group. */
export type KeptGatewayRequest = {
  forceCode: string
  forceReference: string | null
  receivedOn: Day
  wantedBy: Day | null
  threatCode: string | null
  helpAsked: string
}

export type GatewayRequestSetting = {
  reference: ReferenceData
  today: Day
  /** The day on which it was decided; null while it is not. */
  decidedOn: Day | null
  /** The day by which help that was accepted begins; null where none was. */
  dueOn?: Day | null | undefined
}

/** What is missing or contradictory in what a force asks for, everything at once. A force of another region may ask too. */
export function gatewayRequestProblems(facts: GatewayRequestFacts, { reference, today, decidedOn, dueOn }: GatewayRequestSetting): Problem[] {
  const { receivedOn, problems } = readReceivedOn(facts.receivedOn, { today, decidedOn, dueOn })
  const threat = tidy(facts.threat)
  return [
    ...codeProblems('force', facts.force, reference.forces, 'force', receivedOn),
    ...textProblems('forceReference', facts.forceReference, { name: 'the force’s own reference', atMost: 40, isRequired: false }),
    ...problems,
    ...wantedByProblems(facts.wantedBy, receivedOn),
    ...(threat === null ? [] : codeProblems('threat', threat, reference.threats, 'threat', receivedOn)),
    ...textProblems('helpAsked', facts.helpAsked, { name: 'what the force asks for', atMost: 1_000, isRequired: true }),
  ]
}

function wantedByProblems(text: string | null | undefined, receivedOn: Day | null): Problem[] {
  if (tidy(text) === null) return []
  const { day, problems } = readSingleDay('wantedBy', text, 'Enter the day by which the force wants the help, or leave it out')
  return [...problems, ...notBefore('wantedBy', day, { what: 'The request was received on', first: receivedOn })]
}

function readReceivedOn(text: string, { today, decidedOn, dueOn = null }: Pick<GatewayRequestSetting, 'today' | 'decidedOn' | 'dueOn'>): { receivedOn: Day | null; problems: Problem[] } {
  const wrong = (message: string) => ({ receivedOn: null, problems: [{ field: 'receivedOn', message }] })
  const enter = 'Enter the day on which your unit received the request'
  if (tidy(text) === null) return wrong(enter)
  const { days, problems } = readPastDays('receivedOn', keptText(text), today)
  if (!days) return { receivedOn: null, problems }
  if (days.precision !== 'DAY') return wrong(enter)
  if (decidedOn && days.from > decidedOn) {
    return wrong(`It was decided on ${dayInWords(decidedOn)}, so it was received on that day or before. Change the decision first if its day is wrong.`)
  }
  if (dueOn && days.from > dueOn) {
    return wrong(`The help begins by ${dayInWords(dueOn)}, so it was received on that day or before. Change the decision first if its day is wrong.`)
  }
  return { receivedOn: days.from, problems: [] }
}

/** What has passed the rules, as it is stored. */
export function keptGatewayRequest(facts: GatewayRequestFacts): KeptGatewayRequest {
  const { force: forceCode, forceReference, receivedOn, wantedBy, threat, helpAsked } = facts
  const day = (text: string) => parseDayRange(keptText(text)).from
  return {
    forceCode, forceReference: tidy(forceReference), receivedOn: day(receivedOn), wantedBy: tidy(wantedBy) === null ? null : day(wantedBy ?? ''),
    threatCode: tidy(threat), helpAsked: keptText(helpAsked),
  }
}
