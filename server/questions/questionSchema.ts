import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { readLabels } from '../people/personLabels.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { findQuestion, listQuestions } from './findQuestions.ts'
import { periodNow, questionDates } from './questionDates.ts'
import { questionPages } from './questionPages.ts'
import type { QuestionParameter, SavedQuestion } from './questionRecord.ts'
import { removeQuestion } from './removeQuestion.ts'
import { longestList, readQuestions } from './savedQuestionStore.ts'
import { saveQuestion } from './saveQuestion.ts'

const PageRef = builder.enumType('QuestionPage', { description: 'Pages whose questions can be saved.', values: questionPages })
const DatesRef = builder.enumType('QuestionDates', {
  description: 'Which dates a saved question asks about, whenever it is asked.',
  values: Object.fromEntries(questionDates.map((dates) => [dates, dates === 'AS_SAVED' ? { description: 'The dates that it was saved with. Without a moment among them its figures are those known when it is asked.' } : {}])) as
    Record<(typeof questionDates)[number], { description?: string }>,
})

const ParameterRef = builder.objectRef<QuestionParameter>('QuestionParameter').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value') }),
})

const QuestionRef = builder.objectRef<SavedQuestion>('SavedQuestion').implement({
  description: 'A question that is asked again and again, at an address of its own.',
  authScopes: { seesAggregates: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'slug' in value,
  fields: (t) => ({
    isMine: t.boolean({ description: 'Whether the viewer may change or remove it.', resolve: ({ recordedBy }, _args, { viewer }) => recordedBy === viewer?.code }),
    name: t.exposeString('name'),
    page: t.expose('page', { type: PageRef }),
    parameters: t.expose('parameters', {
      type: [ParameterRef],
      description: 'What the page is asked, without dates where it is asked again with new ones: names and values of its address.',
    }),
    dates: t.expose('dates', { type: DatesRef }),
    period: t.field({ type: PeriodRef, nullable: true, description: 'The dates that it asks about now.', resolve: (question, _args, { now }) => periodNow(question, now) }),
    savedAt: t.expose('recordedAt', { type: 'Instant' }),
    savedBy: t.loadable({
      type: 'String',
      load: async (codes: string[], { viewer, database }: Context) => {
        const labels = await readLabels({ viewer, database }, codes)
        // People who are not known any more keep their code.
        return codes.map((code) => labels.get(code) ?? code)
      },
      resolve: ({ recordedBy }) => recordedBy,
    }),
    isShared: t.exposeBoolean('isShared'),
    slug: t.exposeString('slug', { description: 'Its name in addresses: /compare/questions/share-held-by-quarter.' }),
  }),
})

builder.queryFields((t) => ({
  savedQuestions: t.field({
    type: [QuestionRef],
    description: 'Questions that the viewer saved, then those that others share, each newest first, at most 500.',
    authScopes: { seesAggregates: true },
    complexity: { field: 5, multiplier: longestList },
    resolve: (_root, _args, context) => listQuestions(context),
  }),
  savedQuestion: t.field({
    type: QuestionRef,
    nullable: true,
    description: 'None where there is none of that name that the viewer may ask.',
    authScopes: { seesAggregates: true },
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_root, { slug }, context) => findQuestion(context, slug),
  }),
}))

const ParameterInput = builder.inputType('QuestionParameterInput', {
  fields: (t) => ({ name: t.string({ required: true }), value: t.string({ required: true }) }),
})
const SaveInput = builder.inputType('SaveQuestionInput', {
  fields: (t) => ({
    dates: t.field({ type: DatesRef, required: true }),
    isShared: t.boolean({ required: true, description: 'Shared with everybody who sees figures of units; else for the viewer alone.' }),
    key: t.string({ required: true, description: keyDescription }),
    name: t.string({ required: true }),
    page: t.field({ type: PageRef, required: true }),
    parameters: t.field({ type: [ParameterInput], required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const RemoveInput = builder.inputType('RemoveQuestionInput', {
  fields: (t) => ({ key: t.string({ required: true, description: keyDescription }), slug: t.string({ required: true }) }),
})
const result = builder.errorUnion('SavedQuestionResult', { types: [QuestionRef, RefusedError, TextWarningError] })

/** As it was saved, also where it was removed since: the same submission again gets the same answer. */
async function made({ database }: Context, id: string): Promise<SavedQuestion> {
  const [question] = await readQuestions(database, Prisma.sql`q.id = ${id}::uuid`)
  if (!question) throw new Error('A question that was just saved or removed cannot be read')
  return question
}

builder.mutationFields((t) => ({
  saveQuestion: t.field({
    type: result,
    description: 'By everybody who sees figures of units.',
    authScopes: { seesAggregates: true },
    args: { input: t.arg({ type: SaveInput, required: true }) },
    resolve: async (_root, { input }, context) => made(context, (await saveQuestion(context, input)).recordId),
  }),
  removeQuestion: t.field({
    type: result,
    description: 'By whoever saved it.',
    authScopes: { seesAggregates: true },
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: async (_root, { input }, context) => made(context, (await removeQuestion(context, input)).recordId),
  }),
}))
