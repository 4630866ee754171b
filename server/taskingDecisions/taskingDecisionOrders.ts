import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'

type Order = ListOrder<TaskingDecisionRecord>

const id = Prisma.sql`v.tasking_decision_id`
const byDay = { id, key: Prisma.sql`v.due_on`, type: 'date', mayLack: true, keyOf: ({ dueOn }) => dueOn } satisfies Omit<Order, 'isDescending'>
const byRecording = {
  id, key: Prisma.sql`v.recorded_at`, type: 'timestamptz', mayLack: false,
  // Moments are recorded in whole milliseconds, so the record holds them as PostgreSQL does.
  keyOf: ({ recordedAt }) => recordedAt.toISOString().replace('T', ' ').replace('Z', '+00'),
} satisfies Omit<Order, 'isDescending'>

/** The orders of the list of decisions, by their names in the API. Those with nothing to do come last in the orders by day. */
export const taskingDecisionOrders = {
  DUE_SOONEST: { ...byDay, isDescending: false },
  DUE_LATEST: { ...byDay, isDescending: true },
  RECORDED_NEWEST: { ...byRecording, isDescending: true },
  RECORDED_OLDEST: { ...byRecording, isDescending: false },
} as const satisfies Record<string, Order>
export type TaskingDecisionOrder = keyof typeof taskingDecisionOrders
export const taskingDecisionOrderNames = Object.keys(taskingDecisionOrders) as TaskingDecisionOrder[]
