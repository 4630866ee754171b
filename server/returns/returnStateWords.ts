import type { ReturnState } from './returnTransitions.ts'

/** Where a return stands, as in "a return that is ...". */
export const returnStateInWords: Record<ReturnState, string> = {
  NOT_STARTED: 'not started',
  DRAFT: 'a draft',
  READY: 'approved',
  SUBMITTED: 'sent to the centre',
  QUERIED: 'asked about by the centre',
  ACCEPTED: 'accepted',
  REOPENED: 'given back to its unit',
}
