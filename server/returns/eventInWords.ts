import { dayInWords } from '../periods/day.ts'
import type { ReturnEventRecord } from './returnEventRecord.ts'

/** What was done to a return, as its history says it: "Sent to the centre". */
export function eventInWords({ action, fromState, toState, extendedTo }: ReturnEventRecord): string {
  switch (action) {
    case 'START': return fromState === 'REOPENED' ? 'Started again' : 'Started'
    case 'SAVE': return 'Figures stated'
    case 'APPROVE': return 'Approved'
    case 'TAKE_BACK': return 'Taken back to draft'
    case 'SUBMIT': return 'Sent to the centre'
    case 'FALL_BACK': return 'Went back to draft: records changed since it was approved'
    case 'QUERY': return 'The centre asked about a figure'
    case 'ANSWER': return toState === 'SUBMITTED' ? 'Answered, and sent to the centre again unchanged' : 'Answered; the centre still waits for other answers'
    case 'CHANGE': return 'Answered, and went back to draft to change figures'
    case 'ACCEPT': return 'Accepted'
    case 'REOPEN': return 'Given back to the unit'
    case 'EXTEND': return extendedTo === null ? 'Given more time' : `Given until ${dayInWords(extendedTo)}`
    case 'CHASE': return 'Chased by the centre'
    case 'ASK_TO_REOPEN': return 'The unit asked for it to be given back'
  }
}
