import { mayRecord } from '../access/viewer.ts'
import { historyEntryRef } from '../facts/factSchema.ts'
import { inOrder } from '../facts/inOrder.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { storedIds } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { known } from '../units/referenceData.ts'
import { AssessmentMethodRef } from '../units/referenceListsSchema.ts'
import { assessmentHistories } from './assessmentHistory.ts'
import { assessmentConfidences, type AssessmentRecord } from './assessmentRecord.ts'
import { findAssessments } from './assessmentStore.ts'

export const AssessmentConfidenceRef = builder.enumType('AssessmentConfidence', { description: said('AssessmentVersion.confidence'), values: assessmentConfidences })
const HistoryEntryRef = historyEntryRef('AssessmentHistoryEntry')

export const AssessmentRef = builder.objectRef<AssessmentRecord>('Assessment')
builder.node(AssessmentRef, {
  description: said('Assessment'),
  authScopes: { seesRecords: true },
  id: { resolve: (assessment) => assessment.id },
  loadMany: async (ids, { viewer, database }) => inOrder(ids, await findAssessments({ viewer, database, asAt: null }, storedIds(ids))),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'whyThisScore' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: said('AssessmentVersion.version') }),
    ocg: t.loadable({
      type: OcgRef,
      description: 'The group, as at the same moment.',
      load: (ids: string[], context) => loadOcgsAt(context, ids).then((groups) => groups.map((group) => group ?? new Error('An assessment was read without its group'))),
      resolve: (assessment) => momentOf(assessment.ocgId, assessment.asAt),
    }),
    assessedOn: t.expose('assessedOn', { type: 'Day', description: said('AssessmentVersion.assessedOn') }),
    score: t.exposeFloat('score', { description: said('AssessmentVersion.score') }),
    band: t.exposeString('band', { description: said('AssessmentVersion.band') }),
    method: t.field({
      type: AssessmentMethodRef,
      description: said('AssessmentVersion.methodCode'),
      resolve: (assessment, _args, { reference }) => known(reference.assessmentMethods, assessment.methodCode),
    }),
    methodVersion: t.exposeString('methodVersion', { description: said('AssessmentVersion.methodVersion') }),
    confidence: t.expose('confidence', { type: AssessmentConfidenceRef, description: said('AssessmentVersion.confidence') }),
    whyThisScore: t.exposeString('whyThisScore', { description: said('AssessmentText.whyThisScore') }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', { description: said('AssessmentVersion.isWithdrawn') }),
    reason: t.exposeString('reason', { nullable: true, description: said('AssessmentVersion.reason') }),
    recordedBy: t.field({
      type: PersonRef,
      description: said('AssessmentVersion.recordedBy'),
      resolve: (assessment) => personOfRecord(assessment.recordedBy),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('AssessmentVersion.recordedAt') }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed.',
      load: (moments: MomentKey[], context: Context) => assessmentHistories(context, moments),
      resolve: (assessment) => momentOf(assessment.id, assessment.asAt),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now? Only the current version can be, and not while it is withdrawn.',
      // Whoever sees it holds its group, though another unit may have recorded it.
      resolve: (assessment, _args, { viewer }) => mayRecord(viewer) && assessment.asAt === null && !assessment.isWithdrawn,
    }),
  }),
})
