import { Prisma } from '../database/generated/client.ts'
import { builder } from '../graphql/builder.ts'
import { BoardPackRef } from './packSchema.ts'
import { longestList, readPacks } from './packStore.ts'

builder.queryFields((t) => ({
  boardPack: t.field({
    type: BoardPackRef,
    nullable: true,
    authScopes: { seesAggregates: true },
    args: { number: t.arg.int({ required: true }) },
    resolve: async (_root, { number }, { database }) => (await readPacks(database, Prisma.sql`p.number = ${number}::integer`))[0] ?? null,
  }),
  boardPacks: t.field({
    type: [BoardPackRef],
    description: 'Packs, the newest first: as many as asked for, at most 200; those before a number where one is given.',
    authScopes: { seesAggregates: true },
    args: { before: t.arg.int(), first: t.arg.int() },
    complexity: ({ first }) => ({ field: 5, multiplier: shown(first) }),
    resolve: (_root, { before, first }, { database }) => readPacks(database, before == null ? undefined : Prisma.sql`p.number < ${before}::integer`, shown(first)),
  }),
}))

/** How many packs a list shows. */
function shown(first: number | null | undefined): number {
  return Math.min(longestList, Math.max(1, first ?? longestList))
}
