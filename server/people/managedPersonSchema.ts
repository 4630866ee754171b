import { createContextCache } from '@pothos/core'
import DataLoader from 'dataloader'
import { mayAdminister } from '../access/viewer.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { GrantRef } from './grantSchema.ts'
import { findGrantsNow, findGrantsOf } from './grantStore.ts'
import type { ManagedPerson } from './personRecord.ts'
import { personOrNobody, PersonRef } from './personSchema.ts'
import { readSessionsOf } from './personSessions.ts'
import { findPeople } from './personStore.ts'

/** One loader for all that is asked of people's sessions, so that they are read once for a page. */
const sessionsIn = createContextCache((context: Context) => new DataLoader(async (codes: readonly string[]) => {
  const sessions = await readSessionsOf(context, codes)
  return codes.map((code) => sessions.get(code) ?? { open: 0, lastSeenAt: null })
}))

export const ManagedPersonRef = builder.objectRef<ManagedPerson>('ManagedPerson')
builder.node(ManagedPersonRef, {
  description: 'A person as administrators see them.',
  authScopes: { administers: true },
  id: { resolve: (person) => person.code },
  loadMany: async (codes, { viewer, database }) => {
    const found = new Map((await findPeople({ viewer, database }, codes)).map((person) => [person.code, person]))
    return codes.map((code) => found.get(code) ?? null)
  },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'disabledReason' in value,
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.exposeString('label'),
    issuer: t.string({
      nullable: true,
      description: 'Name of the issuer that vouches for the person; none for demonstration people.',
      // One that was taken out of the configuration is known by its address alone.
      resolve: ({ issuer }, _args, { issuers }) => issuers.find((one) => one.issuer === issuer)?.name ?? issuer,
    }),
    subject: t.exposeString('subject', { nullable: true, description: 'What the issuer calls the person.' }),
    isDisabled: t.boolean({ resolve: ({ disabledAt }) => disabledAt !== null }),
    disabledAt: t.expose('disabledAt', { type: 'Instant', nullable: true }),
    disabledBy: t.field({ type: PersonRef, nullable: true, resolve: ({ disabledBy }) => personOrNobody(disabledBy) }),
    disabledReason: t.exposeString('disabledReason', { nullable: true }),
    grantNow: t.loadable({
      type: GrantRef,
      nullable: true,
      description: 'The grant that holds today.',
      load: async (codes: string[], { viewer, database, now }: Context) => {
        const grants = new Map((await findGrantsNow({ viewer, database }, codes, londonDayOf(now))).map((grant) => [grant.personCode, grant]))
        return codes.map((code) => grants.get(code) ?? null)
      },
      resolve: ({ code }) => code,
    }),
    grants: t.loadableList({
      type: GrantRef,
      description: 'Every grant, newest first.',
      load: async (codes: string[], { viewer, database }: Context) => {
        const grants = await findGrantsOf({ viewer, database }, codes)
        return codes.map((code) => grants.filter((grant) => grant.personCode === code))
      },
      resolve: ({ code }) => code,
    }),
    openSessions: t.int({ resolve: async ({ code }, _args, context) => (await sessionsIn(context).load(code)).open }),
    lastSeenAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: async ({ code }, _args, context) => (await sessionsIn(context).load(code)).lastSeenAt,
    }),
    mayGovern: t.boolean({
      description: 'May the viewer change anything of this person? Nobody governs themselves.',
      resolve: ({ code }, _args, { viewer }) => mayAdminister(viewer) && viewer.code !== code,
    }),
  }),
})
