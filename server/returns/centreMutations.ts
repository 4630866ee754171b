import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { ReturnFigureCodeRef } from '../returnFigures/figureEnums.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { acceptReturns, type AcceptReturns } from './acceptReturns.ts'
import { chaseReturn } from './chaseReturn.ts'
import { extendReturn } from './extendReturn.ts'
import { queryReturn } from './queryReturn.ts'
import { reopenReturn } from './reopenReturn.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { afterStep, ReturnResult } from './returnResult.ts'
import { ReturnRef } from './returnSchema.ts'
import { StaleReturnError } from './staleReturn.ts'

const AtCentreInput = builder.inputType('ReturnAtCentreInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    unit: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const ExtendInput = builder.inputType('ExtendReturnInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    unit: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    dueOn: t.string({ required: true, description: 'The last day on which it is not late.' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const QueryInput = builder.inputType('QueryReturnInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    unit: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    figure: t.field({ type: ReturnFigureCodeRef, required: true }),
    cell: t.string({ required: true, description: 'Which part of the figure; empty for the whole.' }),
    question: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const ToAccept = builder.inputType('ReturnToAccept', {
  fields: (t) => ({ unit: t.string({ required: true }), period: t.string({ required: true }), version: t.int({ required: true }) }),
})
const AcceptInput = builder.inputType('AcceptReturnsInput', {
  fields: (t) => ({ key: t.string({ required: true }), returns: t.field({ type: [ToAccept], required: true }) }),
})

const AcceptedRef = builder.objectRef<{ accepted: ReturnRecord[] }>('AcceptedReturns').implement({
  authScopes: { tracksReturns: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'accepted' in value,
  fields: (t) => ({ accepted: t.expose('accepted', { type: [ReturnRef] }) }),
})

async function answer(context: Context, place: ReturnPlace, carryOut: () => Promise<Made>): Promise<ReturnRecord> {
  const made = await carryOut()
  return afterStep(context, place, made)
}

async function acceptAll(context: Context, input: AcceptReturns): Promise<{ accepted: ReturnRecord[] }> {
  const made = await acceptReturns(context, input)
  const accepted: ReturnRecord[] = []
  for (const place of input.returns) accepted.push(await afterStep(context, place, made))
  return { accepted }
}

builder.mutationFields((t) => ({
  chaseReturn: t.field({
    type: ReturnResult,
    description: 'Writes to the unit about a return that is not sent. For NOCC analysts and accepters.',
    authScopes: { tracksReturns: true },
    args: { input: t.arg({ type: AtCentreInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => chaseReturn(context, input)),
  }),
  queryReturn: t.field({
    type: ReturnResult,
    description: 'Asks about one figure. For NOCC analysts and accepters.',
    authScopes: { tracksReturns: true },
    args: { input: t.arg({ type: QueryInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => queryReturn(context, input)),
  }),
  extendReturn: t.field({
    type: ReturnResult,
    description: 'Gives a unit until a later day. For NOCC analysts and accepters.',
    authScopes: { tracksReturns: true },
    args: { input: t.arg({ type: ExtendInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => extendReturn(context, input)),
  }),
  acceptReturns: t.field({
    type: builder.errorUnion('AcceptReturnsResult', { types: [AcceptedRef, RefusedError, StaleReturnError] }),
    description: 'Accepts returns, all of them or none. For NOCC accepters who took no part in them.',
    authScopes: { acceptsReturns: true },
    args: { input: t.arg({ type: AcceptInput, required: true }) },
    resolve: (_root, { input }, context) => acceptAll(context, input),
  }),
  reopenReturn: t.field({
    type: ReturnResult,
    description: 'Gives an accepted return back to its unit; the accepted figures stand until the next acceptance. For NOCC accepters.',
    authScopes: { acceptsReturns: true },
    args: { input: t.arg({ type: AtCentreInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input, () => reopenReturn(context, input)),
  }),
}))
