import { builder } from '../graphql/builder.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { correctDisruption } from './correctDisruption.ts'
import { DisruptionFactsInput } from './disruptionInputs.ts'
import { answerDisruption, disruptionResult } from './disruptionResult.ts'
import { LinkInput } from './linkSchema.ts'
import { mergeDisruption } from './mergeDisruption.ts'
import { recordDisruption } from './recordDisruption.ts'
import { restoreDisruption } from './restoreDisruption.ts'
import { withdrawDisruption } from './withdrawDisruption.ts'

const RecordInput = builder.inputType('RecordDisruptionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: DisruptionFactsInput, required: true }),
    links: t.field({ type: [LinkInput], description: 'What the unit says of records that it looks like.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectDisruptionInput', (t) => ({ facts: t.field({ type: DisruptionFactsInput, required: true }) }))
const MergeInput = revisionInput('MergeDisruptionInput', (t) => ({ into: t.id({ required: true, description: 'The record that counts in its place.' }) }))
const WithdrawInput = revisionInput('WithdrawDisruptionInput')
const RestoreInput = revisionInput('RestoreDisruptionInput')

builder.mutationFields((t) => ({
  recordDisruption: t.field({
    type: disruptionResult,
    description: 'Records a disruption led by the recorder’s unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answerDisruption(context, () => recordDisruption(context, input)),
  }),
  correctDisruption: t.field({
    type: disruptionResult,
    description: 'Adds a version; the one before stays. A withdrawn disruption is restored first. For recorders, performance leads and unit heads of the unit that led.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answerDisruption(context, () => correctDisruption(context, input)),
  }),
  withdrawDisruption: t.field({
    type: disruptionResult,
    description: 'Withdraws a disruption: it stays to be read and counts nowhere. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answerDisruption(context, () => withdrawDisruption(context, input)),
  }),
  mergeDisruption: t.field({
    type: disruptionResult,
    description: 'Withdraws a disruption because another record is of the same one, and points to that. Both histories stay; figures count one. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: MergeInput, required: true }) },
    resolve: (_root, { input }, context) => answerDisruption(context, () => mergeDisruption(context, input)),
  }),
  restoreDisruption: t.field({
    type: disruptionResult,
    description: 'Undoes a withdrawal or a merge: a new version of the same disruption with the content that it had. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RestoreInput, required: true }) },
    resolve: (_root, { input }, context) => answerDisruption(context, () => restoreDisruption(context, input)),
  }),
}))
