import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { CheckBackRecord } from './checkBackRecord.ts'
import { dueDay } from './checkBackSql.ts'

type Order = ListOrder<CheckBackRecord>

// No two check-backs of one disruption are due on one day, so the day and the disruption tell them apart.
const byDueDay = { key: dueDay, id: Prisma.sql`v.disruption_id`, type: 'date', mayLack: false, keyOf: (record) => record.dueOn } satisfies Omit<Order, 'isDescending'>

/** The orders of the list of check-backs, by their names in the API. */
export const checkBackOrders = {
  DUE_ASCENDING: { ...byDueDay, isDescending: false },
  DUE_DESCENDING: { ...byDueDay, isDescending: true },
} as const satisfies Record<string, Order>
export type CheckBackOrder = keyof typeof checkBackOrders
export const checkBackOrderNames = Object.keys(checkBackOrders) as CheckBackOrder[]
