import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { ReturnFigureCodeRef } from '../returnFigures/figureEnums.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { changeReturnDefinition, type ChangeReturnDefinition } from './changeReturnDefinition.ts'
import { definitionsAt } from './definitionsAt.ts'
import { versionOfDefinition } from './returnDefinitionId.ts'
import { ReturnDefinitionRef, type ShownDefinition } from './returnDefinitionSchema.ts'

const FigureToAskInput = builder.inputType('ReturnFigureToAsk', {
  fields: (t) => ({
    code: t.field({ type: ReturnFigureCodeRef, required: true }),
    mayBeNil: t.boolean({ required: true }),
    asksNote: t.boolean({ required: true }),
  }),
})

const ChangeInput = builder.inputType('ChangeReturnDefinitionInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    validFrom: t.string({ required: true, description: 'YYYY-MM: the first period for which it holds, which no return may have been started for.' }),
    months: t.int({ required: true }),
    dueWorkingDays: t.int({ required: true }),
    beginsReporting: t.boolean({ description: 'Whether reporting begins with it, so that no return is expected of periods before. Only while nobody has started any return.' }),
    figures: t.field({ type: [FigureToAskInput], required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

async function answer(context: Context, input: ChangeReturnDefinition): Promise<ShownDefinition> {
  const { recordId } = await changeReturnDefinition(context, input)
  const made = (await definitionsAt(context.database, null)).find(({ version }) => version === versionOfDefinition(recordId))
  if (!made) throw new Error('A definition of returns that was just recorded cannot be read')
  return { ...made, unitCode: null }
}

builder.mutationField('changeReturnDefinition', (t) =>
  t.field({
    type: builder.errorUnion('ReturnDefinitionResult', { types: [ReturnDefinitionRef, RefusedError, TextWarningError] }),
    description: 'Changes what returns ask from a period on. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input),
  }),
)
