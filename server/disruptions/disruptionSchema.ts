import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { KnownDaysRef, historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { storedIds } from '../facts/recordId.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { MeasureUnitRef, OutcomeKindRef, StrandRef, TacticRef, ThreatRef } from '../units/referenceListsSchema.ts'
import { known } from '../units/referenceData.ts'
import { ForceRef, UnitRef } from '../units/unitSchema.ts'
import { countedGradeRule, grades, gradingKinds } from './countedGrade.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { histories, shownGradings, type ShownGrading } from './disruptionHistory.ts'
import { findDisruptions, findOutcomes, findTexts, type OutcomeRecord } from './disruptionStore.ts'
import { TargetRef } from './targetSchema.ts'

export const GradeRef = builder.enumType('Grade', { description: said('Grading.grade'), values: grades })
const GradingKindRef = builder.enumType('GradingKind', { description: said('Grading.kind'), values: gradingKinds })

const OutcomeRef = builder.objectRef<OutcomeRecord>('Outcome').implement({
  description: said('DisruptionOutcome'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    kind: t.field({ type: OutcomeKindRef, resolve: (one, _args, { reference }) => known(reference.outcomeKinds, one.kindCode) }),
    quantity: t.exposeFloat('quantity', { description: said('DisruptionOutcome.quantity') }),
    measureUnit: t.field({
      type: MeasureUnitRef,
      resolve: (one, _args, { reference }) => known(reference.measureUnits, one.measureUnitCode),
    }),
  }),
})

const GradingRef = builder.objectRef<ShownGrading>('Grading').implement({
  description: said('Grading'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: GradingKindRef, description: said('Grading.kind') }),
    grade: t.expose('grade', { type: GradeRef, description: said('Grading.grade') }),
    criteriaVersion: t.exposeString('criteriaVersion', { description: said('Grading.criteriaVersion') }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in words; none where the viewer may not read it.' }),
    isReasonWithheld: t.boolean({ resolve: (grading) => grading.reason === null }),
    recordedBy: t.field({ type: PersonRef, resolve: (grading) => personOfRecord(grading.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('Grading.recordedAt') }),
    isCounted: t.exposeBoolean('isCounted', { description: `Whether figures count it. ${countedGradeRule}.` }),
  }),
})

const HistoryEntryRef = historyEntryRef('DisruptionHistoryEntry')

export const DisruptionRef = builder.objectRef<DisruptionRecord>('Disruption')
builder.node(DisruptionRef, {
  description: said('Disruption'),
  authScopes: { seesRecords: true },
  id: { resolve: (record) => record.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findDisruptions({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'effect' in value && 'tacticCodes' in value,
  fields: (t) => ({
    reference: t.exposeString('reference', { description: said('Disruption.reference') }),
    version: t.exposeInt('version', { description: said('DisruptionVersion.version') }),
    unit: t.field({
      type: UnitRef,
      description: said('DisruptionVersion.unitCode'),
      resolve: (record, _args, { reference }) => known(reference.units, record.unitCode),
    }),
    target: t.field({ type: TargetRef, resolve: (record) => record }),
    strand: t.field({
      type: StrandRef,
      description: said('DisruptionVersion.strandCode'),
      resolve: (record, _args, { reference }) => known(reference.strands, record.strandCode),
    }),
    threats: t.field({
      type: [ThreatRef],
      description: said('DisruptionVersion.threatCodes'),
      resolve: (record, _args, { reference }) => record.threatCodes.map((code) => known(reference.threats, code)),
    }),
    tactics: t.field({
      type: [TacticRef],
      description: said('DisruptionVersion.tacticCodes'),
      resolve: (record, _args, { reference }) => record.tacticCodes.map((code) => known(reference.tactics, code)),
    }),
    supportingUnits: t.field({
      type: [UnitRef],
      description: said('DisruptionVersion.supportingUnitCodes'),
      resolve: (record, _args, { reference }) => record.supportingUnitCodes.map((code) => known(reference.units, code)),
    }),
    forces: t.field({
      type: [ForceRef],
      description: said('DisruptionVersion.forceCodes'),
      resolve: (record, _args, { reference }) => record.forceCodes.map((code) => known(reference.forces, code)),
    }),
    partnerNames: t.exposeStringList('partnerNames', { description: said('DisruptionVersion.partnerNames') }),
    ownReference: t.exposeString('ownReference', { nullable: true, description: said('DisruptionVersion.ownReference') }),
    operationName: t.exposeString('operationName', { nullable: true, description: said('DisruptionVersion.operationName') }),
    effect: t.expose('effect', { type: KnownDaysRef, description: 'Days of effect, as closely as they are known.' }),
    whatHappened: t.loadable({
      type: 'String',
      nullable: true,
      description: said('DisruptionText.whatHappened'),
      load: async (versionIds: string[], { database }) => {
        const texts = await findTexts(database, versionIds)
        return versionIds.map((id) => texts.get(id) ?? null)
      },
      resolve: (record) => record.versionId,
    }),
    outcomes: t.loadableGroup({
      type: OutcomeRef,
      load: (versionIds: string[], { database }) => findOutcomes(database, versionIds),
      group: (outcome) => outcome.versionId,
      resolve: (record) => record.versionId,
    }),
    countedGrade: t.expose('grade', { type: GradeRef, description: `The grade that figures count. ${countedGradeRule}.` }),
    countedGradeRule: t.string({ resolve: () => countedGradeRule }),
    gradings: t.loadableList({
      type: GradingRef,
      description: 'Every grading known at the moment of reading, oldest first.',
      load: (moments: MomentKey[], context: Context) => shownGradings(context, moments),
      resolve: (record) => momentOf(record.id, record.asAt),
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('DisruptionVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('DisruptionVersion.reason') }),
    recordedBy: t.field({
      type: PersonRef,
      description: said('DisruptionVersion.recordedBy'),
      resolve: (record) => personOfRecord(record.recordedBy),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('DisruptionVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => histories(context, moments),
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
