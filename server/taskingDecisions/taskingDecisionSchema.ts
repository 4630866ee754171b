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
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { loadTaskingMeetingsAt } from '../tasking/loadTaskingMeetings.ts'
import { placeOfMeeting } from '../tasking/previousMeeting.ts'
import { TaskingMeetingRef } from '../tasking/taskingMeetingSchema.ts'
import { decisionsAboutEach } from './decisionsAbout.ts'
import { decisionsOfMeetings } from './decisionsOfMeetings.ts'
import { earlierDecisions } from './earlierDecisions.ts'
import { taskingDecisionHistories } from './taskingDecisionHistory.ts'
import { taskingDecisionStates, type TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { isOverdueOn } from './taskingDecisionRules.ts'
import { findTaskingDecisions } from './taskingDecisionStore.ts'

export const TaskingDecisionStateRef = builder.enumType('TaskingDecisionState', { description: said('TaskingDecisionVersion.state'), values: taskingDecisionStates })
const HistoryEntryRef = historyEntryRef('TaskingDecisionHistoryEntry')

/** A decision's own fields. The request that it is about is added by the folder of those. */
export const TaskingDecisionRef = builder.objectRef<TaskingDecisionRecord>('TaskingDecision')
builder.node(TaskingDecisionRef, {
  description: said('TaskingDecision'),
  authScopes: { seesRecords: true },
  id: { resolve: (decision) => decision.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findTaskingDecisions({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'decision' in value && 'requestId' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('TaskingDecisionVersion.version') }),
    meeting: t.loadable({
      type: TaskingMeetingRef,
      load: (keys: MomentKey[], context: Context) =>
        loadTaskingMeetingsAt(context, keys).then((meetings) => meetings.map((meeting) => meeting ?? new Error('A decision was read without its meeting'))),
      resolve: (decision) => momentOf(decision.meetingId, decision.asAt),
    }),
    ocg: t.loadable({
      type: OcgRef,
      nullable: true,
      description: 'The group that it is about; none where it is about none, and where the group was handed over to another unit since.',
      load: (keys: MomentKey[], context: Context) => loadOcgsAt(context, keys),
      resolve: (decision) => (decision.ocgId === null ? null : momentOf(decision.ocgId, decision.asAt)),
    }),
    isAboutOcg: t.boolean({ description: 'Is it about a group, though that may not be seen any more?', resolve: (decision) => decision.ocgId !== null }),
    decision: t.exposeString('decision', { description: said('TaskingDecisionVersion.decision') }),
    owner: t.exposeString('owner', { nullable: true, description: said('TaskingDecisionVersion.owner') }),
    dueOn: t.expose('dueOn', { type: 'Day', nullable: true, description: said('TaskingDecisionVersion.dueOn') }),
    state: t.expose('state', { type: TaskingDecisionStateRef, description: said('TaskingDecisionVersion.state') }),
    closedOn: t.expose('closedOn', { type: 'Day', nullable: true, description: said('TaskingDecisionVersion.closedOn') }),
    closingReason: t.exposeString('closingReason', { nullable: true, description: 'What came of it, or why it was dropped; none while it is open or noted.' }),
    isOverdue: t.boolean({
      description: 'Was it open beyond its day, at the moment of reading?',
      resolve: (decision, _args, { now }) => !decision.isWithdrawn && isOverdueOn(decision, londonDayOf(decision.asAt ?? now)),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('TaskingDecisionVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('TaskingDecisionVersion.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('TaskingDecisionVersion.recordedBy'), resolve: (decision) => personOfRecord(decision.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('TaskingDecisionVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (keys: MomentKey[], context: Context) => taskingDecisionHistories(context, keys, (ocgId) => context.notes.groupsRead.add(ocgId)),
      resolve: (decision) => momentOf(decision.id, decision.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct, close or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      resolve: (decision, _args, { viewer }) => mayRevise(viewer, decision) && !decision.isWithdrawn,
    }),
  }),
})

builder.objectFields(TaskingMeetingRef, (t) => ({
  decisions: t.loadableList({
    type: TaskingDecisionRef,
    description: 'What this meeting decided, in the order of recording.',
    load: (keys: MomentKey[], context: Context) => decisionsOfMeetings(context, keys),
    resolve: (meeting) => momentOf(meeting.id, meeting.asAt),
  }),
  earlierDecisions: t.loadableList({
    type: TaskingDecisionRef,
    description: 
      'Decisions of meetings before that were open after the list of the last one, each as it stood at this meeting’s list, or stands now while it is planned; the longest due first.',
    load: (places: MomentKey[], context: Context) => earlierDecisions(context, places),
    resolve: (meeting) => placeOfMeeting(meeting),
  }),
}))

builder.objectField(OcgRef, 'taskingDecisions', (t) =>
  t.loadableList({
    type: TaskingDecisionRef,
    description: 'Decisions of the viewer’s unit about it: open ones first, by day; those that are withdrawn are left out.',
    load: (keys: MomentKey[], context: Context) => decisionsAboutEach(context, keys),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
