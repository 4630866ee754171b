import { builder } from '../graphql/builder.ts'
import { returnLatenesses } from './lateness.ts'
import { returnActions } from './returnTransitions.ts'

export const ReturnStateRef = builder.enumType('ReturnState', {
  description: 'Where a return stands. Late is a fact beside it.',
  values: {
    NOT_STARTED: {},
    DRAFT: {},
    READY: { description: 'The unit head has approved figures as at a moment.' },
    SUBMITTED: { description: 'Sent to the centre, with exactly the figures approved.' },
    QUERIED: { description: 'The centre asks about a figure.' },
    ACCEPTED: {},
    REOPENED: { description: 'The centre gave it back after acceptance; the accepted figures stand until the next acceptance.' },
  } as const,
})

export const ReturnActionRef = builder.enumType('ReturnAction', { description: 'What can be done to a return.', values: returnActions })

export const ReturnLatenessRef = builder.enumType('ReturnLateness', {
  description: 'NOT_DUE: not sent, and its day has not passed. ON_TIME: sent by its day. LATE: sent after it, or not sent though it passed.',
  values: returnLatenesses,
})
