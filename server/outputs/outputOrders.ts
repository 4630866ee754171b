import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { OutputRecord } from './outputRecord.ts'

type Order = ListOrder<OutputRecord>

const ofEveryRecord = { id: Prisma.sql`v.output_id`, mayLack: false }
const byHolding = { ...ofEveryRecord, key: Prisma.sql`v.held_to`, type: 'date', keyOf: (record) => record.held.to } satisfies Omit<Order, 'isDescending'>
const byRecording = { ...ofEveryRecord, key: Prisma.sql`v.recorded_at`, type: 'timestamptz', keyOf: (record) => record.recordedKey } satisfies Omit<Order, 'isDescending'>
const byTitle = { ...ofEveryRecord, key: Prisma.sql`lower(v.title) COLLATE "C"`, type: 'text', keyOf: (record) => record.titleKey } satisfies Omit<Order, 'isDescending'>

/** The orders of the list of outputs, by their names in the API. */
export const outputOrders = {
  HELD_NEWEST: { ...byHolding, isDescending: true },
  HELD_OLDEST: { ...byHolding, isDescending: false },
  RECORDED_NEWEST: { ...byRecording, isDescending: true },
  RECORDED_OLDEST: { ...byRecording, isDescending: false },
  TITLE_ASCENDING: { ...byTitle, isDescending: false },
  TITLE_DESCENDING: { ...byTitle, isDescending: true },
} as const satisfies Record<string, Order>
export type OutputOrder = keyof typeof outputOrders
export const outputOrderNames = Object.keys(outputOrders) as OutputOrder[]
