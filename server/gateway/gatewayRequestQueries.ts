import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { idOfNoRecord, recordIdFrom } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countGatewayRequests, listGatewayRequests, type GatewayRequestFilter } from './gatewayRequestList.ts'
import { gatewayRequestOrderNames, gatewayRequestOrders } from './gatewayRequestOrders.ts'
import { GatewayRequestRef, GatewayStateRef } from './gatewayRequestSchema.ts'
import { findGatewayRequests } from './gatewayRequestStore.ts'

const FilterRef = builder.inputType('GatewayRequestFilter', {
  fields: (t) => ({
    states: t.field({ type: [GatewayStateRef] }),
    force: t.string(),
    threat: t.string(),
    ocg: t.id({ description: 'Node id of a group.' }),
    period: t.string({ description: 'Code of a period in which it was received.' }),
  }),
})
const OrderRef = builder.enumType('GatewayRequestOrder', { values: gatewayRequestOrderNames })

function readFilter(filter: typeof FilterRef.$inferInput | null | undefined, today: Day): GatewayRequestFilter {
  return {
    states: filter?.states ?? null,
    forceCode: filter?.force ?? null,
    threatCode: filter?.threat ?? null,
    ocgId: filter?.ocg ? (recordIdFrom(filter.ocg, 'Ocg') ?? idOfNoRecord) : null,
    period: filter?.period ? periodAskedFor(filter.period, today) : null,
  }
}

const ConnectionRef = builder.connectionObject(
  {
    type: GatewayRequestRef,
    name: 'GatewayRequestConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'GatewayRequestEdge', authScopes: { seesRecords: true } },
)

builder.queryFields((t) => ({
  gatewayRequests: t.field({
    type: ConnectionRef,
    description: 'Requests of forces to the viewer’s unit, the latest received first where no order is given, a page at a time.',
    authScopes: { seesRecords: true },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FilterRef }), order: t.arg({ type: OrderRef }) },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, { viewer, database, now }) => {
      const reading = { viewer, database, asAt: null }
      const filter = readFilter(args.filter, londonDayOf(now))
      const order = args.order ?? 'RECEIVED_NEWEST'
      const sorted = gatewayRequestOrders[order]
      const page = await listGatewayRequests(reading, filter, order, readPageIn(sorted, order, args))
      return connectionOf(page, (request) => cursorIn(sorted, order, request), { count: () => countGatewayRequests(reading, filter) })
    },
  }),
  gatewayRequest: t.field({
    type: GatewayRequestRef,
    nullable: true,
    description: 'The request with that id, of the viewer’s unit.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer, database }) => {
      const requestId = recordIdFrom(id, 'GatewayRequest')
      const [found] = requestId ? await findGatewayRequests({ viewer, database, asAt: null }, [requestId]) : []
      return found ?? null
    },
  }),
}))
