import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { answerReturnQueries } from './answerReturnQueries.ts'
import { approveReturn } from './approveReturn.ts'
import { askToReopenReturn } from './askToReopenReturn.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { afterStep, ReturnResult } from './returnResult.ts'
import { saveReturn } from './saveReturn.ts'
import { submitReturn } from './submitReturn.ts'
import { takeBackReturn } from './takeBackReturn.ts'

const EntryInput = builder.inputType('ReturnEntryInput', {
  description: 'What is stated of one part of a figure, or said of it or of a check. Nothing but `about` and `key` takes back what was stated.',
  fields: (t) => ({
    about: t.string({ required: true, description: 'A figure’s code, `wordAbout` of a check, or COMMENT.' }),
    key: t.string({ required: true, description: 'Which part of it; empty for the whole.' }),
    quantity: t.string({ description: 'A number as it is typed.' }),
    code: t.string(),
    day: t.string({ description: 'YYYY-MM-DD' }),
    isNil: t.boolean(),
    note: t.string(),
  }),
})
const SaveInput = builder.inputType('SaveReturnInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    period: t.string({ required: true, description: 'Code of the period.' }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    entries: t.field({ type: [EntryInput], required: true, description: 'Only what changed.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const ApproveInput = builder.inputType('ApproveReturnInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    figuresAsAt: t.field({ type: 'Instant', description: 'The moment as at which the figures are frozen, at least 60 seconds old; one minute ago where none is given.' }),
  }),
})
const SubmitInput = builder.inputType('SubmitReturnInput', {
  fields: (t) => ({ key: t.string({ required: true }), period: t.string({ required: true }), version: t.int({ required: true }) }),
})
const ReasonInput = builder.inputType('ReturnReasonInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const AnswerInput = builder.inputType('ReturnQueryAnswer', {
  fields: (t) => ({ query: t.id({ required: true, description: 'Id of the query.' }), words: t.string({ required: true }) }),
})
const AnswersInput = builder.inputType('AnswerReturnQueriesInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    answers: t.field({ type: [AnswerInput], required: true }),
    byChange: t.boolean({
      required: true,
      description: 'Whether figures are to be changed: the return is a draft again, for which every open query needs an answer. Otherwise it counts as sent again, unchanged, once every query is answered.',
    }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

/** What a step of a return of the viewer's unit answers. */
async function answer(context: Context, { period }: { period: string }, carryOut: () => Promise<Made>): Promise<ReturnRecord> {
  const made = await carryOut()
  return afterStep(context, { unit: recorderFrom(context.viewer).unitCode, period }, made)
}

builder.mutationFields((t) => ({
  saveReturn: t.field({
    type: ReturnResult,
    description: 'Keeps what is stated of the own unit’s return while it is prepared; the first time starts it. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: SaveInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => saveReturn(context, input)),
  }),
  approveReturn: t.field({
    type: ReturnResult,
    description: 'Approves the figures as at a moment, after which the return can be sent. For a unit head who prepared none of it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: ApproveInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => approveReturn(context, input)),
  }),
  takeBackReturn: t.field({
    type: ReturnResult,
    description: 'Makes an approved return a draft again. For performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: ReasonInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => takeBackReturn(context, input)),
  }),
  submitReturn: t.field({
    type: ReturnResult,
    description:
      'Sends exactly the figures approved; where a record behind them changed since, it is a draft again. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: SubmitInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => submitReturn(context, input)),
  }),
  answerReturnQueries: t.field({
    type: ReturnResult,
    description: 'Answers what the centre asks. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: AnswersInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => answerReturnQueries(context, { ...input, answers: input.answers.map(({ query, words }) => ({ query: String(query), words })) })),
  }),
  askToReopenReturn: t.field({
    type: ReturnResult,
    description: 'Asks the centre to give an accepted return back. For performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: ReasonInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => askToReopenReturn(context, input)),
  }),
}))
