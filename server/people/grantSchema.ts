import { createContextCache } from '@pothos/core'
import DataLoader from 'dataloader'
import { roles } from '../access/roles.ts'
import { inOrder } from '../facts/inOrder.ts'
import { storedIds } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { grantDecisions, type GrantRecord } from './grantRecord.ts'
import { mayDecide, mayEnd, whyNotConfirm, whyNotDecide } from './grantRules.ts'
import { grantStateOf, grantStates } from './grantState.ts'
import { findGrants, findGrantsOf, findGrantsToDecide } from './grantStore.ts'
import { personOfRecord, personOrNobody, PersonRef, RoleRef } from './personSchema.ts'

const GrantStateRef = builder.enumType('GrantState', {
  values: Object.fromEntries(Object.entries(grantStates).map(([state, description]) => [state, { description }])) as { [State in keyof typeof grantStates]: { description: string } },
})
export const GrantDecisionRef = builder.enumType('GrantDecision', { values: grantDecisions })

const basisInWords = {
  ADMINISTRATORS: 'Given by one administrator, decided by another',
  CONFIGURATION: 'Named in the configuration, as the first administrators are',
  DEMONSTRATION: 'Invented, for the demonstration',
} as const

/** The grants of people beside those that wait, read once for a list of them, and anew after each change. */
const grantsOf = createContextCache(({ viewer, database }: Context) => new DataLoader(async (codes: readonly string[]) => {
  const grants = await findGrantsOf({ viewer, database }, codes)
  return codes.map((code) => grants.filter(({ personCode }) => personCode === code))
}, { cache: false }))

export const GrantRef = builder.objectRef<GrantRecord>('Grant')
builder.node(GrantRef, {
  description: 'A role that somebody was given for some days: by one administrator, decided by another.',
  // Which grants somebody sees is decided where they are read: their own, and all of them for administrators.
  authScopes: { signedIn: true },
  id: { resolve: (grant) => grant.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findGrants({ viewer, database }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'basis' in value && 'givenAt' in value,
  fields: (t) => ({
    person: t.field({ type: PersonRef, resolve: (grant) => personOfRecord(grant.personCode) }),
    role: t.expose('role', { type: RoleRef }),
    roleInWords: t.string({ resolve: (grant) => roles[grant.role].inWords }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      resolve: (grant, _args, { reference }) => (grant.unitCode ? unitOf(reference, grant.unitCode) : null),
    }),
    from: t.expose('from', { type: 'Day' }),
    to: t.expose('to', { type: 'Day', nullable: true, description: said('RoleGrant.validTo') }),
    basisInWords: t.string({
      description: 'Where it comes from, in words: two administrators, the configuration, or the demonstration.',
      resolve: (grant) => basisInWords[grant.basis],
    }),
    reason: t.exposeString('reason'),
    givenBy: t.field({ type: PersonRef, nullable: true, resolve: (grant) => personOrNobody(grant.givenBy) }),
    givenAt: t.expose('givenAt', { type: 'Instant' }),
    decidedBy: t.field({ type: PersonRef, nullable: true, resolve: (grant) => personOrNobody(grant.decidedBy) }),
    decidedAt: t.expose('decidedAt', { type: 'Instant', nullable: true }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: said('RoleGrantDecision.reason') }),
    endedBy: t.field({ type: PersonRef, nullable: true, resolve: (grant) => personOrNobody(grant.endedBy) }),
    endedAt: t.expose('endedAt', { type: 'Instant', nullable: true }),
    endReason: t.exposeString('endReason', { nullable: true }),
    state: t.field({ type: GrantStateRef, resolve: (grant, _args, { now }) => grantStateOf(grant, londonDayOf(now)) }),
    mayDecide: t.boolean({
      description: 'May the viewer confirm or refuse it now?',
      resolve: (grant, _args, { viewer, now }) => mayDecide(viewer, grant, londonDayOf(now)),
    }),
    whyNotDecide: t.string({
      nullable: true,
      description: 'Why the viewer may not decide it though it waits, and who may.',
      resolve: (grant, _args, { viewer, now }) => whyNotDecide(viewer, grant, londonDayOf(now)),
    }),
    whyNotConfirm: t.string({
      nullable: true,
      description: 'Why nobody can confirm it though it waits: a person has one role at a time.',
      resolve: async (grant, _args, context) => {
        const today = londonDayOf(context.now)
        return grantStateOf(grant, today) === 'WAITING' ? whyNotConfirm(grant, await grantsOf(context).load(grant.personCode), today) : null
      },
    }),
    mayEnd: t.boolean({ resolve: (grant, _args, { viewer, now }) => mayEnd(viewer, grant, londonDayOf(now)) }),
  }),
})

builder.queryField('grantsToDecide', (t) =>
  t.field({
    type: [GrantRef],
    description: 'Grants that wait for a second administrator, longest waiting first. For administrators.',
    authScopes: { administers: true },
    resolve: (_root, _args, { viewer, database, now }) => findGrantsToDecide({ viewer, database }, londonDayOf(now)),
  }),
)
