import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { storedIds } from '../facts/recordId.ts'
import type { CurrentSession } from './currentSession.ts'
import { endMySessions } from './endMySessions.ts'
import { sessionsEndedResult } from './sessionsEndedSchema.ts'
import { readOwnSessions, type SessionRecord } from './sessionStore.ts'

const OwnSessionRef = builder.objectRef<CurrentSession>('OwnSession').implement({
  description: 'The session in which something was asked.',
  // Its own person's, and it is given to nobody else.
  authScopes: { open: true },
  fields: (t) => ({
    label: t.exposeString('label', { description: 'How the person is shown.' }),
    personCode: t.exposeString('personCode', { description: 'To be given to an administrator, who finds the person by it.' }),
    openedAt: t.expose('openedAt', { type: 'Instant' }),
    idleEndsAt: t.expose('idleEndsAt', { type: 'Instant', description: 'When it ends unless something is asked in it before.' }),
    endsAt: t.expose('endsAt', { type: 'Instant', description: said('Session.endsAt') }),
    withoutAccess: t.exposeString('withoutAccess', {
      nullable: true,
      description: 'Where the person may see nothing now: what is missing, and whom to ask.',
    }),
  }),
})

const SessionRef = builder.objectRef<SessionRecord>('Session')
builder.node(SessionRef, {
  description: 'A span in which a browser may act as the viewer.',
  authScopes: { signedIn: true },
  id: { resolve: ({ id }) => id },
  loadMany: async (ids, { database, viewer, now }) => {
    const own = viewer && storedIds(ids).length > 0 ? await readOwnSessions(database, viewer, now) : []
    return ids.map((id) => own.find((session) => session.id === id) ?? null)
  },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'device' in value,
  fields: (t) => ({
    device: t.exposeString('device', { nullable: true, description: 'What the browser calls itself, in a few words.' }),
    openedAt: t.expose('openedAt', { type: 'Instant' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'Instant', description: 'To the minute.' }),
    endsAt: t.expose('endsAt', { type: 'Instant' }),
    isThisOne: t.boolean({
      description: 'Whether it is the one in which this was asked.',
      resolve: ({ id }, _args, { session }) => id === session?.id,
    }),
  }),
})

const EndInput = builder.inputType('EndMySessionsInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    session: t.id({ description: 'One of them; all without it.' }),
    keepThisOne: t.boolean({ required: true, description: 'Whether the one in which this is sent goes on.' }),
  }),
})

builder.queryFields((t) => ({
  session: t.field({
    type: OwnSessionRef,
    nullable: true,
    description: 'The session in which something is asked; none for those who are not signed in. Open to everybody.',
    authScopes: { open: true },
    resolve: (_root, _args, { session }) => session,
  }),
  mySessions: t.field({
    type: [SessionRef],
    description: 'Open sessions of the viewer, last seen first.',
    authScopes: { signedIn: true },
    resolve: async (_root, _args, { database, viewer, now }) => (viewer ? readOwnSessions(database, viewer, now) : []),
  }),
}))

builder.mutationField('endMySessions', (t) =>
  t.field({
    type: sessionsEndedResult,
    description: 'Ends sessions of the viewer.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: EndInput, required: true }) },
    resolve: (_root, { input }, context) => endMySessions(context, input),
  }),
)
