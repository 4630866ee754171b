import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { definitionOfVersion } from './definitionOfVersion.ts'
import { isFrozen } from './frozenStates.ts'
import { dayOfReading, daysLate, daysToDue, lateness } from './lateness.ts'
import { handsIn, mayDo, whyNotApprove } from './mayDo.ts'
import { ReturnDefinitionRef } from './returnDefinitionSchema.ts'
import { ReturnActionRef, ReturnLatenessRef, ReturnStateRef } from './returnEnums.ts'
import { eventsOfReturn } from './returnEvents.ts'
import { queriesOfReturn } from './returnQueries.ts'
import type { ReturnExtension, ReturnRecord } from './returnRecord.ts'
import { ReturnEventRef, ReturnQueryRef } from './returnThreadSchema.ts'
import { actionsOf } from './returnTransitions.ts'

const ReturnExtensionRef = builder.objectRef<ReturnExtension>('ReturnExtension').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    dueOn: t.expose('dueOn', { type: 'Day' }),
    reason: t.exposeString('reason'),
    grantedBy: t.field({ type: PersonRef, resolve: ({ grantedBy }) => personOfRecord(grantedBy) }),
    grantedAt: t.expose('grantedAt', { type: 'Instant' }),
  }),
})

/** Where a return stands and who moved it on. Its figures, checks and changes are added by server/returnFigures, its editions by server/editions. */
export const ReturnRef = builder.objectRef<ReturnRecord>('Return').implement({
  description: 'What a unit sends to the centre for a period: figures frozen, nil stated as nil, with words on what is unusual.',
  authScopes: { seesReturns: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'dueOnByDefinition' in value,
  fields: (t) => ({
    unit: t.field({ type: UnitRef, resolve: ({ unitCode }, _args, { reference }) => unitOf(reference, unitCode) }),
    period: t.expose('period', { type: PeriodRef }),
    state: t.expose('state', { type: ReturnStateRef }),
    version: t.exposeInt('version', { description: 'How many things were done to it; 0 where nothing was. What changes it says from which it started.' }),
    dueOn: t.expose('dueOn', { type: 'Day', description: 'Day by which it is to be sent, with an extension where there is one.' }),
    dueOnByDefinition: t.expose('dueOnByDefinition', { type: 'Day', description: 'That day without an extension.' }),
    extension: t.expose('extension', { type: ReturnExtensionRef, nullable: true }),
    lateness: t.field({ type: ReturnLatenessRef, resolve: (record, _args, { now }) => lateness(record, dayOfReading(record, now)) }),
    daysToDue: t.int({
      nullable: true, description: 'Whole days until its day; negative once that has passed. None once it is sent.',
      resolve: (record, _args, { now }) => daysToDue(record, dayOfReading(record, now)),
    }),
    daysLate: t.int({
      description: 'Whole days after its day on which it was sent, or that have passed since without it; 0 where it is not late.',
      resolve: (record, _args, { now }) => daysLate(record, dayOfReading(record, now)),
    }),
    sentAt: t.expose('sentAt', { type: 'Instant', nullable: true, description: 'Moment at which it was first sent; none where it never was.' }),
    acceptedAt: t.expose('acceptedAt', { type: 'Instant', nullable: true, description: 'Moment at which it was last accepted; none where it never was.' }),
    isNil: t.exposeBoolean('isNil', { description: 'Whether all that the unit counts is stated as nil.' }),
    isFrozen: t.boolean({ description: 'Whether its figures are frozen: READY, SUBMITTED, QUERIED or ACCEPTED.', resolve: ({ state }) => isFrozen(state) }),
    definition: t.field({
      type: ReturnDefinitionRef,
      resolve: async ({ definitionVersion, unitCode }, _args, { database }) => ({ ...(await definitionOfVersion(database, definitionVersion)), unitCode }),
    }),
    events: t.field({ type: [ReturnEventRef], description: 'Everything that was done to it, newest first.', resolve: (record, _args, context) => eventsOfReturn(context, record) }),
    queries: t.field({
      type: [ReturnQueryRef], description: 'What the centre asks about single figures; open ones first.', resolve: (record, _args, context) => queriesOfReturn(context, record),
    }),
    mayDo: t.field({
      type: [ReturnActionRef], description: 'What the viewer may do to it now.',
      resolve: async (record, _args, context) => mayDo(context.viewer, record, await handIn(context, record)),
    }),
    whyNotApprove: t.string({
      nullable: true, description: 'Why a unit head may not approve it now, though it is a draft; none where they may.',
      resolve: async (record, _args, context) => whyNotApprove(context.viewer, record, await handIn(context, record)),
    }),
  }),
})

/** What the viewer did to a return that bars them from a step of it. Read only where their role has such a step. */
async function handIn(context: Context, { id, state, asAt }: ReturnRecord) {
  const steps = context.viewer ? actionsOf(context.viewer.role, state) : []
  if (id === null || asAt !== null || !(steps.includes('APPROVE') || steps.includes('ACCEPT'))) return null
  const [hand] = await handsIn(context, [id])
  return hand ?? null
}
