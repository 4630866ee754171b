import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { DisruptionRef } from '../disruptions/disruptionSchema.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { KnownDaysRef, historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { storedIds } from '../facts/recordId.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { OutputKindRef } from '../measures/outputFiguresSchema.ts'
import { loadProgrammesAt } from '../programmes/loadProgrammes.ts'
import { ProgrammeRef } from '../programmes/programmeSchema.ts'
import { AudienceRef, StrandRef, ThreatRef } from '../units/referenceListsSchema.ts'
import { known } from '../units/referenceData.ts'
import { ForceRef, UnitRef } from '../units/unitSchema.ts'
import { outputHistories } from './outputHistory.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findOutputs, findOutputTexts } from './outputStore.ts'
import { QuestionnaireRef, questionnaireOf } from './questionnaireSchema.ts'

const HistoryEntryRef = historyEntryRef('OutputHistoryEntry')

export const OutputRef = builder.objectRef<OutputRecord>('Output')
builder.node(OutputRef, {
  description: 'A talk, survey, campaign, training or exercise that prevents, protects or prepares.',
  authScopes: { seesRecords: true },
  id: { resolve: (record) => record.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findOutputs({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'held' in value && 'questionnairesSent' in value,
  fields: (t) => ({
    reference: t.exposeString('reference', { description: said('Output.reference') }),
    version: t.exposeInt('version', { description: said('OutputVersion.version') }),
    unit: t.field({
      type: UnitRef,
      description: said('OutputVersion.unitCode'),
      resolve: (record, _args, { reference }) => known(reference.units, record.unitCode),
    }),
    kind: t.expose('kind', { type: OutputKindRef, description: said('OutputVersion.kind') }),
    strand: t.field({
      type: StrandRef,
      description: said('OutputVersion.strandCode'),
      resolve: (record, _args, { reference }) => known(reference.strands, record.strandCode),
    }),
    title: t.exposeString('title', { description: said('OutputVersion.title') }),
    audience: t.field({
      type: AudienceRef,
      description: said('OutputVersion.audienceCode'),
      resolve: (record, _args, { reference }) => known(reference.audiences, record.audienceCode),
    }),
    force: t.field({
      type: ForceRef,
      nullable: true,
      description: said('OutputVersion.forceCode'),
      resolve: (record, _args, { reference }) => (record.forceCode ? known(reference.forces, record.forceCode) : null),
    }),
    threat: t.field({
      type: ThreatRef,
      description: said('OutputVersion.threatCode'),
      resolve: (record, _args, { reference }) => known(reference.threats, record.threatCode),
    }),
    held: t.expose('held', { type: KnownDaysRef, description: 'Days on which it was held, as closely as they are known.' }),
    peopleReached: t.exposeInt('peopleReached', { nullable: true, description: said('OutputVersion.peopleReached') }),
    whatWasDone: t.loadable({
      type: 'String',
      nullable: true,
      description: said('OutputText.whatWasDone'),
      load: async (versionIds: string[], { database }) => {
        const texts = await findOutputTexts(database, versionIds)
        return versionIds.map((id) => texts.get(id) ?? null)
      },
      resolve: (record) => record.versionId,
    }),
    questionnaire: t.field({
      type: QuestionnaireRef,
      nullable: true,
      description: 'None when nobody was asked, which is not 0.',
      resolve: (record) => questionnaireOf(record),
    }),
    disruption: t.loadable({
      type: DisruptionRef,
      nullable: true,
      description: said('OutputVersion.disruptionId'),
      load: (moments: MomentKey[], context: Context) => loadDisruptionsAt(context, moments),
      resolve: (record) => (record.disruptionId ? momentOf(record.disruptionId, record.asAt) : null),
    }),
    programme: t.loadable({
      type: ProgrammeRef,
      nullable: true,
      description: said('OutputVersion.programmeId'),
      load: (moments: MomentKey[], context: Context) => loadProgrammesAt(context, moments),
      resolve: (record) => (record.programmeId ? momentOf(record.programmeId, record.asAt) : null),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('OutputVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('OutputVersion.reason') }),
    recordedBy: t.field({
      type: PersonRef,
      description: said('OutputVersion.recordedBy'),
      resolve: (record) => personOfRecord(record.recordedBy),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('OutputVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => outputHistories(context, moments),
      resolve: (record) => momentOf(record.id, record.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      resolve: (record, _args, { viewer }) => mayRevise(viewer, record) && !record.isWithdrawn,
    }),
    mayRestore: t.boolean({
      description: 'May the viewer undo its withdrawal now?',
      resolve: (record, _args, { viewer }) => mayRevise(viewer, record) && record.isWithdrawn,
    }),
  }),
})
