import { momentAsked } from '../facts/asAt.ts'
import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { idOfNoRecord, recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { OutputKindRef } from '../measures/outputFiguresSchema.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countOutputs, listOutputs, type OutputFilter } from './outputList.ts'
import { daysToFollowUp } from './followUp.ts'
import { outputOrderNames, outputOrders, type OutputOrder } from './outputOrders.ts'
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
    programme: t.id({ description: 'Part of this programme.' }),
    withoutFollowUp: t.boolean({
      description: `Held at least ${daysToFollowUp} days before the day of reading, and no question asks about behaviour at follow-up. The ${daysToFollowUp} days are Longview’s own setting.`,
    }),
    reference: t.string({ description: 'Begins with this.' }),
    includeWithdrawn: t.boolean(),
  }),
})

const OrderRef = builder.enumType('OutputOrder', { values: outputOrderNames })

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: string): OutputFilter {
  return {
    unitCode: filter?.unit ?? null,
    kind: filter?.kind ?? null,
    strandCode: filter?.strand ?? null,
    threatCode: filter?.threat ?? null,
    forceCode: filter?.force ?? null,
    period: filter?.period ? periodAskedFor(filter.period, today) : null,
    programmeId: filter?.programme ? (recordIdFrom(filter.programme, 'Programme') ?? idOfNoRecord) : null,
    withoutFollowUpOn: filter?.withoutFollowUp ? today : null,
    reference: tidy(filter?.reference),
    includeWithdrawn: filter?.includeWithdrawn ?? false,
  }
}

type Counts = { total: number; datedTooLoosely: number }
export const OutputConnectionRef = builder.connectionObject(
  {
    type: OutputRef,
    name: 'OutputConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: async (connection) => (await countsOf(connection)).total }),
      datedTooLoosely: t.int({
        description: 'Records that overlap the period but are dated too loosely to count in it.',
        resolve: async (connection) => (await countsOf(connection)).datedTooLoosely,
      }),
    }),
  },
  { name: 'OutputEdge', authScopes: { seesRecords: true } },
)
const countsOf = (connection: object): Promise<Counts> => (connection as { counts: () => Promise<Counts> }).counts()

async function connectionFor(context: Context, filter: OutputFilter, order: OutputOrder, asAt: Date | null, args: Parameters<typeof readPageIn>[2]) {
  const reading = { viewer: context.viewer, database: context.database, asAt }
  const sorted = outputOrders[order]
  const page = await listOutputs(reading, filter, order, readPageIn(sorted, order, args))
  let counts: Promise<Counts> | null = null // counted only when asked for, and once
  return connectionOf(page, (record: OutputRecord) => cursorIn(sorted, order, record), {
    counts: () => (counts ??= countOutputs(reading, filter)),
  })
}

builder.queryFields((t) => ({
  outputs: t.field({
    type: OutputConnectionRef,
    description: 'Outputs that the viewer may see, newest first where no order is given, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      order: t.arg({ type: OrderRef }),
      asAt: t.arg({ type: 'Instant', description: 'Records as they stood at this moment; now when not given.' }),
    },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: (_root, args, context) =>
      connectionFor(
        context,
        readFilter(args.filter, londonDayOf(momentAsked(args.asAt, context.now) ?? context.now)),
        args.order ?? 'HELD_NEWEST',
        momentAsked(args.asAt, context.now),
        args,
      ),
  }),
  output: t.field({
    type: OutputRef,
    nullable: true,
    description: 'The output with that reference, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { reference: t.arg.string({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: (_root, { reference, asAt }, { viewer, database, now }) =>
      findOutputByReference({ viewer, database, asAt: momentAsked(asAt, now) }, reference),
  }),
}))
