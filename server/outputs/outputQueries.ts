import { pastMoment } from '../facts/asAt.ts'
import { connectionOf, cursorOf, readPage, sortKeys } from '../facts/keyset.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { OutputKindRef } from '../measures/outputFiguresSchema.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countOutputs, listOutputs, outputOrder, outputSortKey, type OutputFilter } from './outputList.ts'
import type { OutputRecord } from './outputRecord.ts'
import { OutputRef } from './outputSchema.ts'
import { findOutputByReference } from './outputStore.ts'

const FilterRef = builder.inputType('OutputFilter', {
  fields: (t) => ({
    unit: t.string(),
    kind: t.field({ type: OutputKindRef }),
    strand: t.string(),
    threat: t.string(),
    force: t.string(),
    period: t.string({ description: 'FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2015-01-01..2021-12-31' }),
    reference: t.string({ description: 'Begins with this.' }),
    includeWithdrawn: t.boolean(),
  }),
})

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: string): OutputFilter {
  return {
    unitCode: filter?.unit ?? null,
    kind: filter?.kind ?? null,
    strandCode: filter?.strand ?? null,
    threatCode: filter?.threat ?? null,
    forceCode: filter?.force ?? null,
    period: filter?.period ? periodAskedFor(filter.period, today) : null,
    reference: tidy(filter?.reference),
    includeWithdrawn: filter?.includeWithdrawn ?? false,
  }
}

type Counts = { total: number; datedTooLoosely: number }
const ConnectionRef = builder.connectionObject(
  {
    type: OutputRef,
    name: 'OutputConnection',
    fields: (t) => ({
      totalCount: t.int({ resolve: async (connection) => (await countsOf(connection)).total }),
      datedTooLoosely: t.int({
        description: 'Records that overlap the period but are dated too loosely to count in it.',
        resolve: async (connection) => (await countsOf(connection)).datedTooLoosely,
      }),
    }),
  },
  { name: 'OutputEdge' },
)
const countsOf = (connection: object): Promise<Counts> => (connection as { counts: () => Promise<Counts> }).counts()

async function connectionFor(context: Context, filter: OutputFilter, asAt: Date | null, args: Parameters<typeof readPage>[0]) {
  const reading = { viewer: context.viewer, database: context.database, asAt }
  const page = await listOutputs(reading, filter, readPage(args, outputOrder, sortKeys.day))
  let counts: Promise<Counts> | null = null // counted only when asked for, and once
  return connectionOf(page, (record: OutputRecord) => cursorOf(outputOrder, outputSortKey(record), record.id), {
    counts: () => (counts ??= countOutputs(reading, filter)),
  })
}

builder.queryFields((t) => ({
  outputs: t.field({
    type: ConnectionRef,
    description: 'Outputs that the viewer may see, newest first, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      asAt: t.arg({ type: 'Instant', description: 'Records as they stood at this moment; now when not given.' }),
    },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: (_root, args, context) =>
      connectionFor(context, readFilter(args.filter, londonDayOf(pastMoment(args.asAt, context.now) ?? context.now)), pastMoment(args.asAt, context.now), args),
  }),
  output: t.field({
    type: OutputRef,
    nullable: true,
    description: 'The output with that reference, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { reference: t.arg.string({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: (_root, { reference, asAt }, { viewer, database, now }) =>
      findOutputByReference({ viewer, database, asAt: pastMoment(asAt, now) }, reference),
  }),
}))
