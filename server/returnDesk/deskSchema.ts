import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { daysLate, daysToDue, lateness } from '../returns/lateness.ts'
import { ReturnLatenessRef, ReturnStateRef } from '../returns/returnEnums.ts'
import { unitOf, UnitRef } from '../units/unitSchema.ts'
import { desk, ownReturns, type DeskRecord, type DeskRowRecord } from './desk.ts'
import type { DeskCellRecord } from './deskCells.ts'
import type { DeskMessageRecord } from './deskMessage.ts'

/** What it costs to read them, beside their fields. */
const costOfDesk = 100

const has = <Name extends string>(value: unknown, name: Name): boolean => typeof value === 'object' && value !== null && name in value

export const DeskCellRef = builder.objectRef<DeskCellRecord>('DeskCell').implement({
  description: 'One unit and period on the desk.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    unit: t.field({ type: UnitRef, resolve: ({ record }, _args, { reference }) => unitOf(reference, record.unitCode) }),
    period: t.field({ type: PeriodRef, resolve: ({ record }) => record.period }),
    state: t.field({ type: ReturnStateRef, resolve: ({ record }) => record.state }),
    version: t.int({ resolve: ({ record }) => record.version }),
    lateness: t.field({ type: ReturnLatenessRef, resolve: ({ record, now }) => lateness(record, londonDayOf(now)) }),
    daysLate: t.int({ resolve: ({ record, now }) => daysLate(record, londonDayOf(now)) }),
    daysToDue: t.int({ nullable: true, resolve: ({ record, now }) => daysToDue(record, londonDayOf(now)) }),
    dueOn: t.field({ type: 'Day', resolve: ({ record }) => record.dueOn }),
    isExtended: t.boolean({ resolve: ({ record }) => record.extension !== null }),
    isNil: t.boolean({ resolve: ({ record }) => record.isNil }),
    openQueries: t.exposeInt('openQueries', { description: 'Queries that wait for the unit.' }),
    changedRecords: t.exposeInt('changedRecords', {
      description: 'Records behind the accepted figures that changed since; 0 where none did or nothing was accepted.',
    }),
    asksToReopen: t.exposeBoolean('asksToReopen', { description: 'Whether the unit asks for it to be given back.' }),
    lastActedAt: t.field({
      type: 'Instant', nullable: true, description: 'Moment of the last thing done to it; none where nothing was.', resolve: ({ record }) => record.lastActedAt,
    }),
  }),
})

export const DeskMessageRef = builder.objectRef<DeskMessageRecord>('DeskMessage').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    words: t.exposeString('words'),
    saidBy: t.field({ type: PersonRef, resolve: ({ saidBy }) => personOfRecord(saidBy) }),
    saidAt: t.expose('saidAt', { type: 'Instant' }),
    isOfCentre: t.exposeBoolean('isOfCentre'),
  }),
})

const DeskRowRef = builder.objectRef<DeskRowRecord>('DeskRow').implement({
  description: 'One unit’s returns on the desk; a unit sees its own alone.',
  authScopes: { seesReturns: true },
  isTypeOf: (value) => has(value, 'cells'),
  fields: (t) => ({
    unit: t.field({ type: UnitRef, resolve: ({ unitCode }, _args, { reference }) => unitOf(reference, unitCode) }),
    cells: t.expose('cells', { type: [DeskCellRef], description: 'In the order of the periods.', complexity: { field: 1, multiplier: 12 } }),
    contacts: t.exposeStringList('contacts', { description: 'Whom to ask: the unit’s performance leads, by role and unit.' }),
    lastMessage: t.expose('lastMessage', {
      type: DeskMessageRef,
      nullable: true,
      description: 'The last message between the unit and the centre: what the centre wrote when it chased, asked or gave more time, and what the unit answered.',
    }),
  }),
})

export const DeskRef = builder.objectRef<DeskRecord>('Desk').implement({
  description: 'Every unit’s returns, units in geographic order, newest period first.',
  authScopes: { tracksReturns: true },
  isTypeOf: (value) => has(value, 'rows'),
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant', description: 'The moment of reading.' }),
    periods: t.expose('periods', { type: [PeriodRef], complexity: { field: 1, multiplier: 12 } }),
    rows: t.expose('rows', { type: [DeskRowRef], complexity: { field: 1, multiplier: 10 } }),
  }),
})

builder.queryFields((t) => ({
  desk: t.field({
    type: DeskRef,
    description:
      'Every unit’s returns, for the network operations centre. The last 12 periods that have ended where no others are asked for; at most 36.',
    authScopes: { tracksReturns: true },
    args: { from: t.arg.string(), to: t.arg.string() },
    complexity: { field: costOfDesk },
    errors: { types: [RefusedError], union: { name: 'DeskResult' } },
    resolve: (_root, args, context) => desk(context, args),
  }),
  ownReturns: t.field({
    type: DeskRowRef,
    description: 'The own unit’s returns, newest period first.',
    authScopes: { seesReturns: true },
    args: { from: t.arg.string(), to: t.arg.string() },
    complexity: { field: costOfDesk },
    errors: { types: [RefusedError], union: { name: 'OwnReturnsResult' } },
    resolve: (_root, args, context) => ownReturns(context, args),
  }),
}))
