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
import { TaskingMeetingRef } from '../tasking/taskingMeetingSchema.ts'
import { decisionsOfRequests } from '../taskingDecisions/decisionsOfRequests.ts'
import { TaskingDecisionRef } from '../taskingDecisions/taskingDecisionSchema.ts'
import { known } from '../units/referenceData.ts'
import { ThreatRef } from '../units/referenceListsSchema.ts'
import { ForceRef, UnitRef, unitOf } from '../units/unitSchema.ts'
import { daysWaiting } from './daysWaiting.ts'
import { gatewayRequestHistories } from './gatewayRequestHistory.ts'
import { gatewayStates, type GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { findGatewayRequests } from './gatewayRequestStore.ts'
import { loadGatewayRequestsAt } from './loadGatewayRequests.ts'
import { requestsOfMeetings } from './requestsOfMeetings.ts'

export const GatewayStateRef = builder.enumType('GatewayState', { description: said('GatewayRequestVersion.state'), values: gatewayStates })
const HistoryEntryRef = historyEntryRef('GatewayRequestHistoryEntry')

export const GatewayRequestRef = builder.objectRef<GatewayRequestRecord>('GatewayRequest')
builder.node(GatewayRequestRef, {
  description: 'A request of a force for the unit’s help, which comes through the Gateway.',
  authScopes: { seesRecords: true },
  id: { resolve: (request) => request.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findGatewayRequests({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'helpAsked' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('GatewayRequestVersion.version') }),
    unit: t.field({ type: UnitRef, resolve: (request, _args, { reference }) => unitOf(reference, request.unitCode) }),
    force: t.field({ type: ForceRef, description: said('GatewayRequestVersion.forceCode'), resolve: (request, _args, { reference }) => known(reference.forces, request.forceCode) }),
    forceReference: t.exposeString('forceReference', { nullable: true, description: said('GatewayRequestVersion.forceReference') }),
    receivedOn: t.expose('receivedOn', { type: 'Day', description: said('GatewayRequestVersion.receivedOn') }),
    wantedBy: t.expose('wantedBy', { type: 'Day', nullable: true, description: said('GatewayRequestVersion.wantedBy') }),
    ocg: t.loadable({
      type: OcgRef,
      nullable: true,
      description: 'The group that it concerns; none where it concerns none, and where the group was handed over to another unit since.',
      load: (keys: MomentKey[], context: Context) => loadOcgsAt(context, keys),
      resolve: (request) => (request.ocgId ? momentOf(request.ocgId, request.asAt) : null),
    }),
    isAboutOcg: t.boolean({ description: 'Does it concern a group, though that may not be seen any more?', resolve: (request) => request.ocgId !== null }),
    threat: t.field({
      type: ThreatRef,
      nullable: true,
      description: said('GatewayRequestVersion.threatCode'),
      resolve: (request, _args, { reference }) => (request.threatCode ? known(reference.threats, request.threatCode) : null),
    }),
    helpAsked: t.exposeString('helpAsked', { description: said('GatewayRequestVersion.helpAsked') }),
    state: t.expose('state', { type: GatewayStateRef, description: said('GatewayRequestVersion.state') }),
    daysWaiting: t.int({
      nullable: true,
      description: 'Whole days since it was received while it waits or is deferred, at the moment of reading; none once it is decided.',
      resolve: (request, _args, { now }) => daysWaiting(request, londonDayOf(request.asAt ?? now)),
    }),
    decidedOn: t.expose('decidedOn', { type: 'Day', nullable: true, description: said('GatewayRequestVersion.decidedOn') }),
    meeting: t.loadable({
      type: TaskingMeetingRef,
      nullable: true,
      description: said('GatewayRequestVersion.taskingMeetingId'),
      load: (keys: MomentKey[], context: Context) => loadTaskingMeetingsAt(context, keys),
      resolve: (request) => (request.meetingId ? momentOf(request.meetingId, request.asAt) : null),
    }),
    decision: t.exposeString('decision', { nullable: true, description: said('GatewayRequestVersion.decision') }),
    owner: t.exposeString('owner', { nullable: true, description: 'The post that leads the help, by role and unit or force; never a name.' }),
    dueOn: t.expose('dueOn', { type: 'Day', nullable: true, description: said('GatewayRequestVersion.dueOn') }),
    furtherDecisions: t.loadableList({
      type: TaskingDecisionRef,
      description: 'Decisions of meetings about it, in the order of recording.',
      load: (keys: MomentKey[], context: Context) => decisionsOfRequests(context, keys),
      resolve: (request) => momentOf(request.id, request.asAt),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('GatewayRequestVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('GatewayRequestVersion.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('GatewayRequestVersion.recordedBy'), resolve: (request) => personOfRecord(request.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('GatewayRequestVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => gatewayRequestHistories(context, moments, (ocgId) => context.notes.groupsRead.add(ocgId)),
      resolve: (request) => momentOf(request.id, request.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct, decide on or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      resolve: (request, _args, { viewer }) => mayRevise(viewer, request) && !request.isWithdrawn,
    }),
  }),
})

builder.objectField(TaskingMeetingRef, 'requests', (t) =>
  t.loadableList({
    type: GatewayRequestRef,
    description:
      'Requests that waited or were deferred as at the list, those accepted or declined since the list of the meeting before, and those that this meeting decided, ' +
      'each as it stands at the moment of reading: undecided ones first, the longest waiting first; then decided ones, newest first.',
    load: (keys: MomentKey[], context: Context) => requestsOfMeetings(context, keys),
    resolve: (meeting) => momentOf(meeting.id, meeting.asAt),
  }),
)
builder.objectField(TaskingDecisionRef, 'request', (t) =>
  t.loadable({
    type: GatewayRequestRef,
    nullable: true,
    description: 'The request that it is about.',
    load: (keys: MomentKey[], context: Context) => loadGatewayRequestsAt(context, keys),
    resolve: (decision) => (decision.requestId ? momentOf(decision.requestId, decision.asAt) : null),
  }),
)
