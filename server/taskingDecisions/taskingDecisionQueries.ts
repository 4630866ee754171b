import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { idOfNoRecord, recordIdFrom } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countTaskingDecisions, listTaskingDecisions, type TaskingDecisionFilter } from './taskingDecisionList.ts'
import { taskingDecisionOrderNames, taskingDecisionOrders } from './taskingDecisionOrders.ts'
import { TaskingDecisionRef, TaskingDecisionStateRef } from './taskingDecisionSchema.ts'
import { findTaskingDecisions } from './taskingDecisionStore.ts'

const FilterRef = builder.inputType('TaskingDecisionFilter', {
  fields: (t) => ({
    states: t.field({ type: [TaskingDecisionStateRef] }),
    isOverdue: t.boolean({ description: 'Only those open beyond their day.' }),
    meeting: t.id({ description: 'Node id of a meeting.' }),
    ocg: t.id({ description: 'Node id of a group.' }),
  }),
})
const OrderRef = builder.enumType('TaskingDecisionOrder', { values: taskingDecisionOrderNames })

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: Day): TaskingDecisionFilter {
  return {
    states: filter?.states ?? null,
    overdueOn: filter?.isOverdue ? today : null,
    meetingId: filter?.meeting ? (recordIdFrom(filter.meeting, 'TaskingMeeting') ?? idOfNoRecord) : null,
    ocgId: filter?.ocg ? (recordIdFrom(filter.ocg, 'Ocg') ?? idOfNoRecord) : null,
  }
}

const ConnectionRef = builder.connectionObject(
  {
    type: TaskingDecisionRef,
    name: 'TaskingDecisionConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'TaskingDecisionEdge', authScopes: { seesRecords: true } },
)

builder.queryFields((t) => ({
  taskingDecisions: t.field({
    type: ConnectionRef,
    description: 'Decisions of meetings of the viewer’s unit, the soonest due first where no order is given, a page at a time.',
    authScopes: { seesRecords: true },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FilterRef }), order: t.arg({ type: OrderRef }) },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter, londonDayOf(context.now))
      const order = args.order ?? 'DUE_SOONEST'
      const sorted = taskingDecisionOrders[order]
      const page = await listTaskingDecisions(context, filter, order, readPageIn(sorted, order, args))
      return connectionOf(page, (decision) => cursorIn(sorted, order, decision), { count: () => countTaskingDecisions(context, filter) })
    },
  }),
  taskingDecision: t.field({
    type: TaskingDecisionRef,
    nullable: true,
    description: 'The decision with that id, of the viewer’s unit.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer, database }) => {
      const decisionId = recordIdFrom(id, 'TaskingDecision')
      const [found] = decisionId ? await findTaskingDecisions({ viewer, database, asAt: null }, [decisionId]) : []
      return found ?? null
    },
  }),
}))
