import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { AssessmentConfidenceRef, AssessmentRef } from './assessmentSchema.ts'
import { findAssessments, findAssessmentVersions } from './assessmentStore.ts'
import { correctAssessment } from './correctAssessment.ts'
import { recordAssessment } from './recordAssessment.ts'
import { withdrawAssessment } from './withdrawAssessment.ts'

const StaleAssessment = staleRecord('Assessment', AssessmentRef)

const FactsInput = builder.inputType('AssessmentFacts', {
  fields: (t) => ({
    assessedOn: t.string({ required: true, description: 'YYYY-MM-DD' }),
    score: t.float({ required: true, description: 'As the method gave it: 0 or more, with at most 3 decimals.' }),
    band: t.string({ required: true }),
    method: t.string({ description: 'Code of the method. Without it the score is refused.' }),
    methodVersion: t.string({ description: 'Without it the score is refused.' }),
    confidence: t.field({ type: AssessmentConfidenceRef }),
    whyThisScore: t.string({ required: true }),
  }),
})
const RecordInput = builder.inputType('RecordAssessmentInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    ocg: t.id({ required: true, description: 'A group that the own unit holds.' }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectAssessmentInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawAssessmentInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<AssessmentRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findAssessments({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findAssessmentVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleAssessment(message, yours, current),
  })
}

const result = builder.errorUnion('AssessmentResult', { types: [AssessmentRef, RefusedError, StaleAssessment, TextWarningError] })

builder.mutationFields((t) => ({
  recordAssessment: t.field({
    type: result,
    description: 'Records a dated assessment of a group, as it was given. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordAssessment(context, input)),
  }),
  correctAssessment: t.field({
    type: result,
    description: 'Adds a version; the one before stays, and it remains an assessment of the same group. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctAssessment(context, input)),
  }),
  withdrawAssessment: t.field({
    type: result,
    description: 'Withdraws an assessment: it stays to be read and counts nowhere. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawAssessment(context, input)),
  }),
}))
