import { roles, roleCodes, type Role } from '../access/roles.ts'
import { joinInWords } from '../facts/joinInWords.ts'
import { returnStateInWords } from './returnStateWords.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { findTransition, type ReturnAction, type ReturnState } from './returnTransitions.ts'

type Standing = Pick<ReturnRecord, 'state' | 'sentAt'>

const inWords: Record<ReturnAction, string> = {
  START: 'state figures of',
  SAVE: 'state figures of',
  APPROVE: 'approve',
  TAKE_BACK: 'take back',
  SUBMIT: 'send',
  FALL_BACK: 'send',
  QUERY: 'ask about a figure of',
  ANSWER: 'answer questions about',
  CHANGE: 'change in answer to the centre',
  ACCEPT: 'accept',
  REOPEN: 'give back',
  EXTEND: 'give more time for',
  CHASE: 'chase',
  ASK_TO_REOPEN: 'ask the centre to give back',
}

/** What people of the unit can do instead. */
const forUnit: Record<ReturnState, string> = {
  NOT_STARTED: 'State its figures first.',
  DRAFT: 'A unit head who prepared none of it approves it first.',
  READY: 'It can be sent, or taken back to draft to be changed.',
  SUBMITTED: 'The centre has it: wait until it accepts the return or asks about a figure.',
  QUERIED: 'Answer what the centre asks, in words or by changing figures.',
  ACCEPTED: 'If figures must change, ask the centre to give it back.',
  REOPENED: 'State its figures again first.',
}

/** What the centre can do instead. More time is given only before a return is first sent. */
function forCentre({ state, sentAt }: Standing): string {
  switch (state) {
    case 'NOT_STARTED': case 'DRAFT': case 'READY': case 'REOPENED': return sentAt === null ? 'Chase it, or give the unit more time.' : 'Chase it.'
    case 'SUBMITTED': return 'Ask about a figure, or have an accepter accept it.'
    case 'QUERIED': return 'Wait for the unit’s answer, or chase it.'
    case 'ACCEPTED': return 'If figures must change, an accepter gives it back.'
  }
}

/** Why somebody in that role may not do this to a return that stands there, and what to do instead. */
export function whyNotMove(role: Role, standing: Standing, action: ReturnAction): string {
  const { state } = standing
  const others = roleCodes.filter((other) => roles[other].isOfUnit === roles[role].isOfUnit && findTransition(other, state, action) !== null)
  const whoMay = others.map((other) => roles[other].inWords.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()))
  const instead = whoMay.length > 0 ? `Ask a ${joinInWords(whoMay, 'or')}.` : roles[role].isOfUnit ? forUnit[state] : forCentre(standing)
  return `You cannot ${inWords[action]} a return that is ${returnStateInWords[state]}. ${instead}`
}
