import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import { countTaskingMeetings, latestDayFirst, listTaskingMeetings } from './taskingMeetingList.ts'
import { TaskingMeetingRef, TaskingMeetingStateRef } from './taskingMeetingSchema.ts'
import { findTaskingMeetings } from './taskingMeetingStore.ts'

const orderName = 'MEETS_LATEST'

const ConnectionRef = builder.connectionObject(
  {
    type: TaskingMeetingRef,
    name: 'TaskingMeetingConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'TaskingMeetingEdge', authScopes: { seesRecords: true } },
)

builder.queryFields((t) => ({
  taskingMeetings: t.field({
    type: ConnectionRef,
    description: 'Meetings of the viewer’s unit, the latest day first, a page at a time.',
    authScopes: { seesRecords: true },
    args: { ...t.arg.connectionArgs(), states: t.arg({ type: [TaskingMeetingStateRef] }) },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, context) => {
      const states = args.states ?? null
      const page = await listTaskingMeetings(context, states, readPageIn(latestDayFirst, orderName, args))
      return connectionOf(page, (meeting) => cursorIn(latestDayFirst, orderName, meeting), { count: () => countTaskingMeetings(context, states) })
    },
  }),
  taskingMeeting: t.field({
    type: TaskingMeetingRef,
    nullable: true,
    description: 'The meeting with that id, of the viewer’s unit.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer, database }) => {
      const meetingId = recordIdFrom(id, 'TaskingMeeting')
      const [found] = meetingId ? await findTaskingMeetings({ viewer, database, asAt: null }, [meetingId]) : []
      return found ?? null
    },
  }),
}))
