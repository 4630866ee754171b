import { mayRecord } from '../access/viewer.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { nodeIdOf, storedIds } from '../facts/recordId.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { ThreatRef } from '../units/referenceListsSchema.ts'
import { known } from '../units/referenceData.ts'
import { ForceRef, UnitRef } from '../units/unitSchema.ts'
import { lineages } from './lineages.ts'
import { isWithdrawableHere, lineageKinds, type LineageRecord } from './lineageStore.ts'
import { loadOcgsAt } from './loadOcgs.ts'
import { ocgHistories } from './ocgHistory.ts'
import { ocgStatuses, taskingLevels, type OcgRecord } from './ocgRecord.ts'
import { findOcgs } from './ocgStore.ts'

export const OcgStatusRef = builder.enumType('OcgStatus', { description: said('OcgStatusSpell.status'), values: ocgStatuses })
export const TaskingLevelRef = builder.enumType('TaskingLevel', { description: said('OcgVersion.taskingLevel'), values: taskingLevels })
export const LineageKindRef = builder.enumType('LineageKind', { description: said('OcgLineage.kind'), values: lineageKinds })
const HistoryEntryRef = historyEntryRef('OcgHistoryEntry')
const LineageLinkRef = builder.objectRef<LineageRecord>('LineageLink')

export const OcgRef = builder.objectRef<OcgRecord>('Ocg')
builder.node(OcgRef, {
  description: said('Ocg'),
  authScopes: { seesRecords: true },
  id: { resolve: (ocg) => ocg.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findOcgs({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'isUrnProvisional' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('OcgVersion.version') }),
    unit: t.field({
      type: UnitRef,
      description: said('OcgVersion.unitCode'),
      resolve: (ocg, _args, { reference }) => known(reference.units, ocg.unitCode),
    }),
    urn: t.exposeString('urn', { nullable: true, description: said('OcgVersion.urn') }),
    isUrnProvisional: t.exposeBoolean('isUrnProvisional', { description: said('OcgVersion.isUrnProvisional') }),
    alias: t.exposeString('alias', { description: said('OcgVersion.alias') }),
    owningForce: t.field({
      type: ForceRef,
      nullable: true,
      description: said('OcgVersion.owningForceCode'),
      resolve: (ocg, _args, { reference }) => (ocg.owningForceCode ? known(reference.forces, ocg.owningForceCode) : null),
    }),
    status: t.expose('status', { type: OcgStatusRef, description: said('OcgStatusSpell.status') }),
    taskingLevel: t.expose('taskingLevel', { type: TaskingLevelRef, nullable: true, description: said('OcgVersion.taskingLevel') }),
    sioUnit: t.field({
      type: UnitRef,
      nullable: true,
      description: said('OcgVersion.sioUnitCode'),
      resolve: (ocg, _args, { reference }) => (ocg.sioUnitCode ? known(reference.units, ocg.sioUnitCode) : null),
    }),
    mappedOn: t.expose('mappedOn', { type: 'Day', nullable: true, description: said('OcgVersion.mappedOn') }),
    threats: t.field({
      type: [ThreatRef],
      description: said('OcgVersion.threatCodes'),
      resolve: (ocg, _args, { reference }) => ocg.threatCodes.map((code) => known(reference.threats, code)),
    }),
    lineage: t.loadableList({
      type: LineageLinkRef,
      description: 'Merges and splits that the group is part of, earliest first.',
      load: (moments: MomentKey[], context: Context) => lineages(context, moments),
      resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('OcgVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('OcgVersion.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('OcgVersion.recordedBy'), resolve: (ocg) => personOfRecord(ocg.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('OcgVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => ocgHistories(context, moments),
      resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      resolve: (ocg, _args, { viewer }) => mayRevise(viewer, ocg) && !ocg.isWithdrawn,
    }),
    mayRestore: t.boolean({
      description: 'May the viewer undo its withdrawal now?',
      resolve: (ocg, _args, { viewer }) => mayRevise(viewer, ocg) && ocg.isWithdrawn,
    }),
  }),
})

LineageLinkRef.implement({
  description: said('OcgLineage'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.id({ resolve: (link) => nodeIdOf('OcgLineage', link.id) }),
    kind: t.expose('kind', { type: LineageKindRef, description: said('OcgLineage.kind') }),
    day: t.expose('day', { type: 'Day', description: said('OcgLineage.day') }),
    reason: t.exposeString('reason', { description: said('OcgLineage.reason') }),
    from: t.loadable({
      type: OcgRef,
      nullable: true,
      description: said('OcgLineage.fromOcgId'),
      load: (ids: string[], context) => loadOcgsAt(context, ids),
      resolve: (link) => momentOf(link.fromOcgId, link.asAt),
    }),
    to: t.loadable({
      type: OcgRef,
      nullable: true,
      description: said('OcgLineage.toOcgId'),
      load: (ids: string[], context) => loadOcgsAt(context, ids),
      resolve: (link) => momentOf(link.toOcgId, link.asAt),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('OcgLineage.recordedAt') }),
    mayWithdraw: t.boolean({
      description: 'May the viewer withdraw it now?',
      resolve: (link, _args, { viewer }) => mayRecord(viewer) && link.asAt === null && isWithdrawableHere(link),
    }),
  }),
})
