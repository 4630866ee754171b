import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'

type Order = ListOrder<GatewayRequestRecord>

const id = Prisma.sql`v.gateway_request_id`
const byReceipt = { id, key: Prisma.sql`v.received_on`, type: 'date', mayLack: false, keyOf: (one) => one.receivedOn } satisfies Omit<Order, 'isDescending'>
const byWish = { id, key: Prisma.sql`v.wanted_by`, type: 'date', mayLack: true, keyOf: (one) => one.wantedBy } satisfies Omit<Order, 'isDescending'>

/** The orders of the list of requests, by their names in the API. Those for which the force named no day come last in the orders by it. */
export const gatewayRequestOrders = {
  RECEIVED_NEWEST: { ...byReceipt, isDescending: true },
  RECEIVED_OLDEST: { ...byReceipt, isDescending: false },
  WANTED_SOONEST: { ...byWish, isDescending: false },
  WANTED_LATEST: { ...byWish, isDescending: true },
} as const satisfies Record<string, Order>
export type GatewayRequestOrder = keyof typeof gatewayRequestOrders
export const gatewayRequestOrderNames = Object.keys(gatewayRequestOrders) as GatewayRequestOrder[]
