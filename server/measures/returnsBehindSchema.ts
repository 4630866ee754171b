import { builder } from '../graphql/builder.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { PeriodRef } from './periodSchema.ts'
import type { MissingReturn, ReturnsBehind } from './returnsBehind.ts'

const MissingReturnReasonRef = builder.enumType('MissingReturnReason', {
  description: 'Why a return is not in a figure.',
  values: {
    NOT_RECEIVED: { description: 'Its day has passed and it has not been sent.' },
    NOT_DUE: { description: 'Its day has not come.' },
    NOT_ACCEPTED: { description: 'Sent, and not accepted yet.' },
    NOT_PUBLISHED: { description: 'Accepted, and in no edition yet.' },
  },
})

export const MissingReturnRef = builder.objectRef<MissingReturn>('MissingReturn').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    period: t.expose('period', { type: PeriodRef }),
    why: t.expose('why', { type: MissingReturnReasonRef }),
    inWords: t.exposeString('inWords'),
  }),
})

export const ReturnsBehindRef = builder.objectRef<ReturnsBehind>('ReturnsBehind').implement({
  description: 'Which returns stand behind figures.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    expected: t.exposeInt('expected', {
      description: 'Returns of periods that had ended, of every unit that the figures are about; 0 where none were expected.',
    }),
    received: t.exposeInt('received', { description: 'Sent to the centre.' }),
    accepted: t.exposeInt('accepted'),
    missing: t.expose('missing', { type: [MissingReturnRef] }),
    inWords: t.exposeString('inWords', { description: '"7 of 8 received; September missing".' }),
  }),
})
