import type { Made } from '../../database/mutation.ts'
import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { keyDescription } from '../../graphql/submissionKey.ts'
import { TextAnswerInput } from '../../screening/screeningSchema.ts'
import { TextWarningError } from '../../screening/textWarning.ts'
import { ChangeMeasureRef } from './changeEnums.ts'
import { rebaseSeries } from './rebaseSeries.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { RebasingRef } from './rebasingSchema.ts'
import { readRebasing } from './rebasingStore.ts'
import { withdrawRebasing } from './withdrawRebasing.ts'

const RebaseInput = builder.inputType('RebaseSeriesInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    fromDay: t.field({ type: 'Day', required: true, description: 'The first day of a month, or of a quarter.' }),
    measure: t.field({ type: ChangeMeasureRef, required: true }),
    strand: t.string(),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const WithdrawInput = builder.inputType('WithdrawRebasingInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

const result = builder.errorUnion('RebasingResult', { types: [RebasingRef, RefusedError, TextWarningError] })
const whose = 'By performance leads and unit heads, of a series of their own unit.'

async function shown({ database }: Context, { recordId, asAt }: Made): Promise<RebasingRecord> {
  const found = await readRebasing(database, recordId, asAt)
  if (!found) throw new Error('A re-basing that was just recorded cannot be read')
  return found
}

builder.mutationFields((t) => ({
  rebaseSeries: t.field({
    type: result,
    description: whose,
    authScopes: { rebases: true },
    args: { input: t.arg({ type: RebaseInput, required: true }) },
    resolve: async (_root, { input }, context) => shown(context, await rebaseSeries(context, input)),
  }),
  withdrawRebasing: t.field({
    type: result,
    description: whose,
    authScopes: { rebases: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: async (_root, { input }, context) => shown(context, await withdrawRebasing(context, input)),
  }),
}))
