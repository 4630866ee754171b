import { handingOverFrom } from '../access/viewer.ts'
import { RefusedError, StaleVersionError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { answerOcg, StaleOcg } from './ocgAnswer.ts'
import { transferOcg, type TransferOcg } from './transferOcg.ts'
import { OcgTransferredRef } from './transferSchema.ts'
import { readHandedOver, type HandedOver } from './transferStore.ts'

const TransferInput = revisionInput('TransferOcgInput', (t) => ({
  toUnit: t.string({ required: true }),
  day: t.string({ required: true, description: 'YYYY-MM-DD, from which the other unit is responsible; not in the future.' }),
}))

const result = builder.errorUnion('OcgTransferResult', { types: [OcgTransferredRef, RefusedError, StaleOcg, TextWarningError] })

async function answer(context: Context, input: TransferOcg): Promise<HandedOver> {
  try {
    const { recordId, asAt } = await transferOcg(context, input)
    return await readHandedOver(context.database, handingOverFrom(context.viewer), recordId, asAt)
  } catch (error) {
    if (error instanceof StaleVersionError) await answerOcg(context, () => Promise.reject(error))
    throw error
  }
}

builder.mutationFields((t) => ({
  transferOcg: t.field({
    type: result,
    description:
      'Hands a group over to another unit, which then sees its whole life; the unit that handed it over keeps its own disruptions. For performance leads and unit heads of the unit that holds it.',
    authScopes: { handsOver: true },
    args: { input: t.arg({ type: TransferInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input),
  }),
}))
