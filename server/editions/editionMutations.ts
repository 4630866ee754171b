import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { EditionRef } from './editionSchema.ts'
import { readEditions } from './editionStore.ts'
import { publishEdition } from './publishEdition.ts'

const PublishInput = builder.inputType('PublishEditionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    period: t.string({ required: true, description: 'Code of a period of whole returns that has ended: M2026-09, FY2026-Q1 or FY2025.' }),
    note: t.string({ description: 'Why it is published again; needed where the period has an edition.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

builder.mutationField('publishEdition', (t) =>
  t.field({
    type: builder.errorUnion('EditionResult', { types: [EditionRef, RefusedError, TextWarningError] }),
    description: 'Publishes the accepted returns of a period as an edition. For NOCC accepters.',
    authScopes: { acceptsReturns: true },
    args: { input: t.arg({ type: PublishInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { recordId } = await publishEdition(context, input)
      const [published] = await readEditions(context.database, Prisma.sql`e.id = ${recordId}::uuid`)
      if (!published) throw new Error('An edition that was just published cannot be read')
      return published
    },
  }),
)
