import { GradeRef } from '../disruptions/disruptionSchema.ts'
import { momentAsked } from '../facts/asAt.ts'
import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import type { Day } from '../periods/day.ts'
import { countCheckBacks, countWaiting, listCheckBacks, type CheckBackFilter } from './checkBackList.ts'
import { checkBackOrderNames, checkBackOrders } from './checkBackOrders.ts'
import { readingAt } from './checkBackReading.ts'
import { CheckBackRef, CheckBackResultRef, CheckBackStateRef } from './checkBackSchema.ts'
import { daysAhead, waitingInWords } from './checkBackWords.ts'
import { findCheckBackOf } from './findCheckBackOf.ts'

const FilterRef = builder.inputType('CheckBackFilter', {
  fields: (t) => ({
    disruption: t.string({ description: 'Reference of the disruption.' }),
    states: t.field({ type: [CheckBackStateRef] }),
    results: t.field({ type: [CheckBackResultRef] }),
    months: t.int(),
    grade: t.field({ type: GradeRef }),
    threat: t.string(),
    tactic: t.string(),
    force: t.string(),
    period: t.string({ description: 'Code of a period in which the last day of effect lies.' }),
  }),
})
const OrderRef = builder.enumType('CheckBackOrder', { values: checkBackOrderNames })

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: Day): CheckBackFilter {
  return {
    reference: tidy(filter?.disruption),
    states: filter?.states ?? null,
    results: filter?.results ?? null,
    months: filter?.months ?? null,
    grade: filter?.grade ?? null,
    threatCode: filter?.threat ?? null,
    tacticCode: filter?.tactic ?? null,
    forceCode: filter?.force ?? null,
    period: filter?.period ? periodAskedFor(filter.period, today) : null,
  }
}

const ConnectionRef = builder.connectionObject(
  {
    type: CheckBackRef,
    name: 'CheckBackConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'CheckBackEdge', authScopes: { seesRecords: true } },
)

const CountsRef = builder.objectRef<{ due: number; overdue: number; dueInDays: number }>('CheckBackCounts').implement({
  description: 'What waits to be looked at again in the viewer’s unit.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    due: t.exposeInt('due', { description: 'Due and not overdue.' }),
    overdue: t.exposeInt('overdue', { description: 'Due for longer than the days of grace.' }),
    dueInDays: t.exposeInt('dueInDays', { description: `Not yet due, and due within the next ${daysAhead} days.` }),
    inWords: t.string({ resolve: waitingInWords }),
  }),
})

builder.queryFields((t) => ({
  checkBacks: t.field({
    type: ConnectionRef,
    description: 'Check-backs that disruptions led by the viewer’s unit need, recorded or not, the longest due first where no order is given, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      order: t.arg({ type: OrderRef }),
      asAt: t.arg({ type: 'Instant', description: 'As it stood at this moment, by the settings of then; now when not given.' }),
    },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, context) => {
      const reading = await readingAt(context, momentAsked(args.asAt, context.now))
      const filter = readFilter(args.filter, reading.today)
      const order = args.order ?? 'DUE_ASCENDING'
      const sorted = checkBackOrders[order]
      const page = await listCheckBacks(reading, filter, order, readPageIn(sorted, order, args))
      return connectionOf(page, (one) => cursorIn(sorted, order, one), { count: () => countCheckBacks(reading, filter) })
    },
  }),
  checkBack: t.field({
    type: CheckBackRef,
    nullable: true,
    description: 'The check-back of that disruption after so many months, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { disruption: t.arg.string({ required: true }), months: t.arg.int({ required: true }) },
    resolve: (_root, { disruption, months }, context) => findCheckBackOf(context, disruption, months),
  }),
  checkBackCounts: t.field({
    type: CountsRef,
    description: 'How many check-backs wait in the viewer’s unit.',
    authScopes: { seesRecords: true },
    resolve: async (_root, _args, context) => countWaiting(await readingAt(context, null), daysAhead),
  }),
}))
