import { mayRecord } from '../access/viewer.ts'
import { historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { storedIds } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { known } from '../units/referenceData.ts'
import { StrandRef } from '../units/referenceListsSchema.ts'
import { planActionHistories } from './planActionHistory.ts'
import { planActionStates, type PlanActionRecord } from './planActionRecord.ts'
import { isOverdueOn } from './planActionRules.ts'
import { planActionsOfGroups } from './planActionsOfGroups.ts'
import { findPlanActions } from './planActionStore.ts'

export const PlanActionStateRef = builder.enumType('PlanActionState', { description: said('PlanActionVersion.state'), values: planActionStates })
const HistoryEntryRef = historyEntryRef('PlanActionHistoryEntry')

export const PlanActionRef = builder.objectRef<PlanActionRecord>('PlanAction')
builder.node(PlanActionRef, {
  description: said('PlanAction'),
  authScopes: { seesRecords: true },
  id: { resolve: (action) => action.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findPlanActions({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'dueOn' in value && 'owner' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('PlanActionVersion.version') }),
    ocg: t.loadable({
      type: OcgRef,
      description: 'The group, as at the same moment.',
      load: (ids: string[], context) => loadOcgsAt(context, ids).then((groups) => groups.map((group) => group ?? new Error('An action was read without its group'))),
      resolve: (action) => momentOf(action.ocgId, action.asAt),
    }),
    strand: t.field({
      type: StrandRef,
      description: said('PlanActionVersion.strandCode'),
      resolve: (action, _args, { reference }) => known(reference.strands, action.strandCode),
    }),
    action: t.exposeString('action', { description: said('PlanActionVersion.action') }),
    owner: t.exposeString('owner', { description: said('PlanActionVersion.owner') }),
    dueOn: t.expose('dueOn', { type: 'Day', description: said('PlanActionVersion.dueOn') }),
    state: t.expose('state', { type: PlanActionStateRef, description: said('PlanActionVersion.state') }),
    closedOn: t.expose('closedOn', { type: 'Day', nullable: true, description: said('PlanActionVersion.closedOn') }),
    isOverdue: t.boolean({
      description: 'Was it open beyond its day, at the moment of reading?',
      resolve: (action, _args, { now }) => !action.isWithdrawn && isOverdueOn(action, londonDayOf(action.asAt ?? now)),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('PlanActionVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('PlanActionVersion.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('PlanActionVersion.recordedBy'), resolve: (action) => personOfRecord(action.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('PlanActionVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => planActionHistories(context, moments),
      resolve: (action) => momentOf(action.id, action.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct, close or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      // Whoever sees it holds its group, though another unit may have recorded it.
      resolve: (action, _args, { viewer }) => mayRecord(viewer) && action.asAt === null && !action.isWithdrawn,
    }),
  }),
})

builder.objectField(OcgRef, 'planActions', (t) =>
  t.loadableList({
    type: PlanActionRef,
    description: 'Open ones first, by day; those that are withdrawn are left out.',
    load: (moments: MomentKey[], context: Context) => planActionsOfGroups(context, moments),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
