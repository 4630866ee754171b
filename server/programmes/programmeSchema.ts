import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { storedIds } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { known } from '../units/referenceData.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { programmeHistories } from './programmeHistory.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { findProgrammes } from './programmeStore.ts'

const HistoryEntryRef = historyEntryRef('ProgrammeHistoryEntry')

/** Its outputs and figures are added where outputs and measures are. */
export const ProgrammeRef = builder.objectRef<ProgrammeRecord>('Programme')
builder.node(ProgrammeRef, {
  description: said('Programme'),
  authScopes: { seesRecords: true },
  id: { resolve: (programme) => programme.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findProgrammes({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'statedTargetPercent' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('ProgrammeVersion.version') }),
    unit: t.field({
      type: UnitRef,
      description: said('ProgrammeVersion.unitCode'),
      resolve: (programme, _args, { reference }) => known(reference.units, programme.unitCode),
    }),
    name: t.exposeString('name', { description: said('ProgrammeVersion.name') }),
    statedTargetPercent: t.exposeInt('statedTargetPercent', { nullable: true, description: said('ProgrammeVersion.statedTargetPercent') }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('ProgrammeVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('ProgrammeVersion.reason') }),
    recordedBy: t.field({
      type: PersonRef,
      description: said('ProgrammeVersion.recordedBy'),
      resolve: (programme) => personOfRecord(programme.recordedBy),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('ProgrammeVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => programmeHistories(context, moments),
      resolve: (programme) => momentOf(programme.id, programme.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      resolve: (programme, _args, { viewer }) => mayRevise(viewer, programme) && !programme.isWithdrawn,
    }),
    mayRestore: t.boolean({
      description: 'May the viewer undo its withdrawal now?',
      resolve: (programme, _args, { viewer }) => mayRevise(viewer, programme) && programme.isWithdrawn,
    }),
  }),
})
