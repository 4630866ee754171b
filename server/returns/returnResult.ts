import { RefusedError } from '../errors.ts'
import type { Made } from '../database/mutation.ts'
import { pastMoment } from '../facts/asAt.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { findReturn } from './findReturn.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { ReturnRef } from './returnSchema.ts'
import { StaleReturnError } from './staleReturn.ts'

builder.objectType(StaleReturnError, {
  name: 'StaleReturn',
  description: 'Somebody moved the return on since you started.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    message: t.exposeString('message'),
    yourVersion: t.exposeInt('yourVersion'),
    current: t.field({ type: ReturnRef, resolve: ({ current }) => current }),
  }),
})

/** What a step of one return answers. */
export const ReturnResult = builder.errorUnion('ReturnResult', { types: [ReturnRef, RefusedError, StaleReturnError, TextWarningError] })

/** The return as a step left it. The same submission again gets the same answer, also when somebody has moved it on since. */
export async function afterStep(context: Context, place: ReturnPlace, made: Made): Promise<ReturnRecord> {
  const current = await findReturn(context, place, null)
  const isSame = current && (current.lastActedAt === null || current.lastActedAt <= made.asAt)
  const shown = isSame ? current : await findReturn(context, place, pastMoment(made.asAt, context.now))
  if (!shown) throw new Error('A return that was just moved on cannot be read')
  return shown
}
