import { Prisma } from '../database/generated/client.ts'
import { builder } from '../graphql/builder.ts'
import { ReturnRef } from '../returns/returnSchema.ts'
import { CorrectionRef } from './correctionSchema.ts'
import { EditionRef } from './editionSchema.ts'
import { readEditions, readEditionsHolding } from './editionStore.ts'
import { publishedCorrections } from './publishedCorrections.ts'

builder.queryFields((t) => ({
  editions: t.field({
    type: [EditionRef], description: 'Editions, newest first.', authScopes: { seesAggregates: true },
    resolve: (_root, _args, { database }) => readEditions(database),
  }),
  edition: t.field({
    type: EditionRef, nullable: true, authScopes: { seesAggregates: true },
    args: { number: t.arg.int({ required: true }) },
    resolve: async (_root, { number }, { database }) => (await readEditions(database, Prisma.sql`e.number = ${number}::integer`))[0] ?? null,
  }),
  publishedCorrections: t.field({
    type: [CorrectionRef], description: 'Published figures that later acceptances changed, newest first; at most 500.', authScopes: { seesAggregates: true },
    complexity: { field: 1_000 },
    resolve: (_root, _args, { database }) => publishedCorrections(database, null),
  }),
}))

builder.objectField(ReturnRef, 'editions', (t) =>
  t.intList({
    description: 'Numbers of the editions that hold it.',
    resolve: ({ id }, _args, { database }) => (id === null ? [] : readEditionsHolding(database, id)),
  }),
)
