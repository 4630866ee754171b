import { RefusedError } from '../errors.ts'
import { connectionsOfEach } from '../facts/connectionsOfEach.ts'
import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { momentAsked } from '../facts/asAt.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { idOfNoRecord, recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { countDisruptions, countDisruptionsOfGroups, listDisruptions, listDisruptionsOfGroups, type DisruptionFilter } from './disruptionList.ts'
import { disruptionOrderNames, disruptionOrders, type DisruptionOrder } from './disruptionOrders.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { DisruptionRef, GradeRef } from './disruptionSchema.ts'
import { findByReference } from './disruptionStore.ts'
import { readDaysAfter } from './readDaysAfter.ts'
import { TargetKindRef } from './targetSchema.ts'

const CreditRef = builder.enumType('Credit', { description: 'Whether a unit led a disruption or supported it.', values: ['LED', 'SUPPORTED'] as const })
const OrderRef = builder.enumType('DisruptionOrder', { values: disruptionOrderNames })

const FilterRef = builder.inputType('DisruptionFilter', {
  fields: (t) => ({
    unit: t.string({ description: 'Led or supported by this unit, as `credit` says (LED when not given).' }),
    credit: t.field({ type: CreditRef }),
    force: t.string(),
    grades: t.field({ type: [GradeRef], description: 'Counted grades.' }),
    strand: t.string(),
    threat: t.string(),
    tactic: t.string(),
    targetKind: t.field({ type: TargetKindRef }),
    outcome: t.string({ description: 'Has an outcome of this kind.' }),
    measureUnit: t.string({ description: 'With `outcome`: given in this unit of measure.' }),
    ocg: t.id(),
    period: t.string({ description: 'FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2015-01-01..2021-12-31' }),
    datedTooLoosely: t.boolean({
      description: 'With a period: records that overlap it but are dated too loosely to count in it, in place of those that count.',
    }),
    knownOnlyRoughly: t.boolean({ description: 'Known only to the month or the year.' }),
    firstRecordedIn: t.string({ description: 'First recorded on a day of this period; written as `period`.' }),
    recordedMoreThanDaysAfter: t.int({ description: 'First recorded more than so many days after the last day of effect, 0 to 3,660.' }),
    reference: t.string({ description: 'Begins with this: our reference or the unit’s own.' }),
    includeWithdrawn: t.boolean(),
  }),
})

const tooLooselyForWhat = 'Give a period too: records are dated too loosely for a period, never by themselves'

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: string): DisruptionFilter {
  if (filter?.datedTooLoosely && !filter.period) throw new RefusedError(tooLooselyForWhat, [{ field: 'datedTooLoosely', message: tooLooselyForWhat }])
  return {
    unitCode: filter?.unit ?? null,
    credit: filter?.credit ?? null,
    forceCode: filter?.force ?? null,
    grades: filter?.grades ?? null,
    strandCode: filter?.strand ?? null,
    threatCode: filter?.threat ?? null,
    tacticCode: filter?.tactic ?? null,
    targetKind: filter?.targetKind ?? null,
    outcomeKindCode: filter?.outcome ?? null,
    measureUnitCode: filter?.measureUnit ?? null,
    isDatedTooLoosely: filter?.datedTooLoosely ?? false,
    ocgId: filter?.ocg ? (recordIdFrom(filter.ocg, 'Ocg') ?? idOfNoRecord) : null,
    period: filter?.period ? periodAskedFor(filter.period, today) : null,
    isKnownOnlyRoughly: filter?.knownOnlyRoughly ?? false,
    firstRecordedIn: filter?.firstRecordedIn ? periodAskedFor(filter.firstRecordedIn, today, 'firstRecordedIn') : null,
    recordedMoreThanDaysAfter: readDaysAfter(filter?.recordedMoreThanDaysAfter),
    reference: tidy(filter?.reference),
    includeWithdrawn: filter?.includeWithdrawn ?? false,
  }
}

type Counts = { total: number; datedTooLoosely: number }
const ConnectionRef = builder.connectionObject(
  {
    type: DisruptionRef,
    name: 'DisruptionConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: async (connection) => (await countsOf(connection)).total }),
      datedTooLoosely: t.int({
        description: 'Records that overlap the period but are dated too loosely to count in it.',
        resolve: async (connection) => (await countsOf(connection)).datedTooLoosely,
      }),
    }),
  },
  { name: 'DisruptionEdge', authScopes: { seesRecords: true } },
)
const countsOf = (connection: object): Promise<Counts> => (connection as { counts: () => Promise<Counts> }).counts()

async function connectionFor(
  context: Context,
  filter: DisruptionFilter,
  order: DisruptionOrder,
  asAt: Date | null,
  args: Parameters<typeof readPageIn>[2],
) {
  const reading = { viewer: context.viewer, database: context.database, asAt }
  const sorted = disruptionOrders[order]
  const page = await listDisruptions(reading, filter, order, readPageIn(sorted, order, args))
  let counts: Promise<Counts> | null = null // counted only when asked for, and once
  return connectionOf(page, (record: DisruptionRecord) => cursorIn(sorted, order, record), {
    counts: () => (counts ??= countDisruptions(reading, filter)),
  })
}

const complexity = (args: { first?: number | null | undefined; last?: number | null | undefined }) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 })

builder.queryFields((t) => ({
  disruptions: t.field({
    type: ConnectionRef,
    description: 'Disruptions that the viewer may see, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      order: t.arg({ type: OrderRef }),
      asAt: t.arg({ type: 'Instant', description: 'Records as they stood at this moment; now when not given.' }),
    },
    complexity,
    resolve: (_root, args, context) =>
      connectionFor(
        context,
        readFilter(args.filter, londonDayOf(momentAsked(args.asAt, context.now) ?? context.now)),
        args.order ?? 'EFFECT_NEWEST',
        momentAsked(args.asAt, context.now),
        args,
      ),
  }),
  disruption: t.field({
    type: DisruptionRef,
    nullable: true,
    description: 'The disruption with that reference, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { reference: t.arg.string({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: (_root, { reference, asAt }, { viewer, database, now }) =>
      findByReference({ viewer, database, asAt: momentAsked(asAt, now) }, reference),
  }),
}))

builder.objectField(OcgRef, 'disruptions', (t) =>
  t.loadable({
    type: ConnectionRef,
    description: 'Disruptions against the group, newest first, as at the same moment.',
    args: t.arg.connectionArgs(),
    complexity,
    byPath: true, // groups of one list are asked for with the same arguments
    load: (keys: MomentKey[], { viewer, database }, args) =>
      connectionsOfEach(keys, args, { name: 'EFFECT_NEWEST', sorted: disruptionOrders.EFFECT_NEWEST }, {
        pages: (ids, asAt, page) => listDisruptionsOfGroups({ viewer, database, asAt }, ids, page),
        totals: (ids, asAt) => countDisruptionsOfGroups({ viewer, database, asAt }, ids),
      }),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
