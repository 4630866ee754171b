import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { askedBy, askedInWords, costOfFigures } from '../measures/askedFigures.ts'
import { BasisRef } from '../measures/basisSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { cancelBoardPack } from './cancelBoardPack.ts'
import { makeBoardPack } from './makeBoardPack.ts'
import type { PackRecord } from './packRecord.ts'
import { BoardPackRef } from './packSchema.ts'
import { readPacks } from './packStore.ts'

const MakeInput = builder.inputType('MakeBoardPackInput', {
  fields: (t) => ({
    asAt: t.field({ type: 'Instant', description: 'A moment at least 60 seconds ago; one minute ago where none is given.' }),
    basis: t.field({ type: BasisRef, description: 'What the figures are made from; where none is given, as returned where returns were accepted, else as recorded.' }),
    fillGaps: t.boolean({ description: askedInWords.fillGaps }),
    key: t.string({ required: true, description: 'Made by the client once for each submission: sent again with the same content it has no second effect.' }),
    period: t.string({ required: true, description: askedInWords.period }),
  }),
})
const CancelInput = builder.inputType('CancelBoardPackInput', {
  fields: (t) => ({ key: t.string({ required: true }), number: t.int({ required: true }) }),
})
const result = builder.errorUnion('BoardPackResult', { types: [BoardPackRef, RefusedError, TextWarningError] })

/** As it stands now: the same submission again says how far the pack has come since. */
async function packOf({ database }: Context, id: string): Promise<PackRecord> {
  const [pack] = await readPacks(database, Prisma.sql`p.id = ${id}::uuid`)
  if (!pack) throw new Error('A pack that was just asked for or cancelled cannot be read')
  return pack
}

builder.mutationFields((t) => ({
  makeBoardPack: t.field({
    type: result,
    description: 'Asks for a pack, which is then made in the background. For board members and the network operations centre.',
    authScopes: { makesPacks: true },
    args: { input: t.arg({ type: MakeInput, required: true }) },
    complexity: { field: costOfFigures },
    resolve: async (_root, { input }, context) => packOf(context, (await makeBoardPack(context, { key: input.key, ...askedBy(input) })).recordId),
  }),
  cancelBoardPack: t.field({
    type: result,
    description: 'Ends the making of a pack. For whoever asked for it.',
    authScopes: { makesPacks: true },
    args: { input: t.arg({ type: CancelInput, required: true }) },
    resolve: async (_root, { input }, context) => packOf(context, (await cancelBoardPack(context, input)).recordId),
  }),
}))
