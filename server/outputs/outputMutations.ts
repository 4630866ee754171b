import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { OutputKindRef, QuestionMeasuresRef } from '../measures/outputFiguresSchema.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { correctOutput } from './correctOutput.ts'
import type { OutputRecord } from './outputRecord.ts'
import { OutputRef } from './outputSchema.ts'
import { findOutputs, findOutputVersion } from './outputStore.ts'
import { recordOutput } from './recordOutput.ts'
import { restoreOutput } from './restoreOutput.ts'
import { withdrawOutput } from './withdrawOutput.ts'

const StaleOutput = staleRecord('Output', OutputRef)

const QuestionInput = builder.inputType('QuestionInput', {
  description: 'Answers to one question, in people. Together no more than the questionnaires answered.',
  fields: (t) => ({
    question: t.string({ required: true }),
    measures: t.field({ type: QuestionMeasuresRef, required: true }),
    yesYes: t.int({ required: true }),
    yesNo: t.int({ required: true }),
    noYes: t.int({ required: true }),
    noNo: t.int({ required: true }),
    beforeOnly: t.int({ required: true }),
    afterOnly: t.int({ required: true }),
  }),
})
const QuestionnaireInput = builder.inputType('QuestionnaireInput', {
  fields: (t) => ({
    sent: t.int({ required: true }),
    answered: t.int({ required: true, description: 'No more than were sent.' }),
    questions: t.field({ type: [QuestionInput], required: true }),
  }),
})
const OutputFactsInput = builder.inputType('OutputFacts', {
  fields: (t) => ({
    kind: t.field({ type: OutputKindRef, required: true }),
    strand: t.string({ required: true, description: 'PREVENT, PROTECT or PREPARE.' }),
    title: t.string({ required: true }),
    audience: t.string({ required: true }),
    force: t.string({ description: 'Left out when it was across forces.' }),
    threat: t.string({ required: true }),
    held: t.string({ required: true, description: '2026-03-27, 2026-03-27/2026-04-02 (both ends included), 2026-03 or 2026.' }),
    peopleReached: t.int({ description: 'Left out when nobody counted, which is not 0.' }),
    whatWasDone: t.string({ required: true }),
    questionnaire: t.field({ type: QuestionnaireInput, description: 'Left out when nobody was asked, which is not 0.' }),
    disruption: t.id({ description: 'A disruption of the own unit that it belongs to.' }),
    programme: t.id({ description: 'A programme of the own unit that it is part of.' }),
  }),
})

const RecordInput = builder.inputType('RecordOutputInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: OutputFactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectOutputInput', (t) => ({ facts: t.field({ type: OutputFactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawOutputInput')
const RestoreInput = revisionInput('RestoreOutputInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<OutputRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findOutputs({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: (id, version) => findOutputVersion({ viewer, database, asAt: null }, id, version),
    stale: (message, yours, current) => new StaleOutput(message, yours, current),
  })
}

const result = builder.errorUnion('OutputResult', { types: [OutputRef, RefusedError, StaleOutput, TextWarningError] })

builder.mutationFields((t) => ({
  recordOutput: t.field({
    type: result,
    description: 'Records an output of the recorder’s unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordOutput(context, input)),
  }),
  correctOutput: t.field({
    type: result,
    description: 'Adds a version; the one before stays. A withdrawn output is restored first. For recorders, performance leads and unit heads of the unit that gave it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctOutput(context, input)),
  }),
  withdrawOutput: t.field({
    type: result,
    description: 'Withdraws an output: it stays to be read and counts nowhere. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawOutput(context, input)),
  }),
  restoreOutput: t.field({
    type: result,
    description: 'Undoes a withdrawal: a new version of the same output with the content that it had. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RestoreInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => restoreOutput(context, input)),
  }),
}))
