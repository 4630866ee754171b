import { historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { storedIds } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { placeOfMeeting, previousMeetings } from './previousMeeting.ts'
import { taskingMeetingHistories } from './taskingMeetingHistory.ts'
import { taskingCycles, taskingMeetingStates, type TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { nextDueOn, whyNotToBeHeld } from './taskingMeetingRules.ts'
import { findTaskingMeetings } from './taskingMeetingStore.ts'

export const TaskingCycleRef = builder.enumType('TaskingCycle', { description: 'How often a unit meets, from this meeting on.', values: taskingCycles })
export const TaskingMeetingStateRef = builder.enumType('TaskingMeetingState', { description: said('TaskingMeetingVersion.state'), values: taskingMeetingStates })
const HistoryEntryRef = historyEntryRef('TaskingMeetingHistoryEntry')

/** The meeting's own fields. What it decided, what it was asked and its list are added by the folders of those. */
export const TaskingMeetingRef = builder.objectRef<TaskingMeetingRecord>('TaskingMeeting')
builder.node(TaskingMeetingRef, {
  description: said('TaskingMeeting'),
  authScopes: { seesRecords: true },
  id: { resolve: (meeting) => meeting.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findTaskingMeetings({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'meetsOn' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('TaskingMeetingVersion.version') }),
    unit: t.field({ type: UnitRef, resolve: (meeting, _args, { reference }) => unitOf(reference, meeting.unitCode) }),
    meetsOn: t.expose('meetsOn', { type: 'Day', description: said('TaskingMeetingVersion.meetsOn') }),
    cycle: t.expose('cycle', { type: TaskingCycleRef, description: 'How often the unit meets from this meeting on.' }),
    state: t.expose('state', { type: TaskingMeetingStateRef, description: said('TaskingMeetingVersion.state') }),
    listedAt: t.expose('listedAt', {
      type: 'Instant',
      nullable: true,
      description: 'The moment as at which the list of groups stands; none while the meeting is planned, when the list is that of now.',
    }),
    notes: t.exposeString('notes', { nullable: true, description: said('TaskingMeetingVersion.notes') }),
    nextDueOn: t.field({ type: 'Day', description: 'The day on which the next one should be, by the cycle.', resolve: (meeting) => nextDueOn(meeting) }),
    previous: t.loadable({
      type: TaskingMeetingRef,
      nullable: true,
      description: 'The meeting held before this one, from which changes are told; none for the first.',
      load: (places: MomentKey[], context: Context) => previousMeetings(context, places),
      resolve: (meeting) => placeOfMeeting(meeting),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('TaskingMeetingVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('TaskingMeetingVersion.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('TaskingMeetingVersion.recordedBy'), resolve: (meeting) => personOfRecord(meeting.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('TaskingMeetingVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => taskingMeetingHistories(context, moments),
      resolve: (meeting) => momentOf(meeting.id, meeting.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now, and record its decisions once it is held?',
      resolve: (meeting, _args, { viewer }) => mayRevise(viewer, meeting) && !meeting.isWithdrawn,
    }),
    mayHold: t.boolean({
      description: 'May the viewer hold it now? Only one that is planned, on its day or later.',
      resolve: (meeting, _args, { viewer, now }) => mayRevise(viewer, meeting) && !meeting.isWithdrawn && whyNotToBeHeld(meeting, londonDayOf(now)) === null,
    }),
  }),
})
