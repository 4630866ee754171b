import { builder } from '../graphql/builder.ts'
import { DeskCellRef, DeskMessageRef } from './deskSchema.ts'
import { returnsToday, type ReturnsToday } from './returnsToday.ts'

const ReturnsTodayRef = builder.objectRef<ReturnsToday>('ReturnsToday').implement({
  description: 'What returns ask of the viewer today.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    toSend: t.expose('toSend', {
      type: [DeskCellRef], description: 'Returns of the viewer’s unit that are to be sent, the longest due first: of periods that have ended.',
    }),
    queried: t.expose('queried', { type: [DeskCellRef], description: 'Those with queries that wait for the unit.' }),
    chases: t.expose('chases', { type: [DeskMessageRef], description: 'What the centre wrote when it chased returns that still wait for the unit, newest first.' }),
    changed: t.expose('changed', { type: [DeskCellRef], description: 'Accepted returns whose records changed since.' }),
    toAccept: t.exposeInt('toAccept', { description: 'For the centre: returns that wait for acceptance.' }),
    overdue: t.exposeInt('overdue', { description: 'For the centre: returns that are late and not sent.' }),
  }),
})

builder.queryField('returnsToday', (t) =>
  t.field({
    type: ReturnsTodayRef,
    authScopes: { signedIn: true },
    resolve: (_root, _args, context) => returnsToday(context),
  }),
)
