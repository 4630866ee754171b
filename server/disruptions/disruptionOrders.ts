import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'

type Order = ListOrder<DisruptionRecord>

const ofEveryRecord = { mayLack: false, id: Prisma.sql`v.disruption_id` }
const byEffect = { ...ofEveryRecord, key: Prisma.sql`v.effect_to`, type: 'date', keyOf: (record) => record.effect.to } satisfies Omit<Order, 'isDescending'>
const byRecording = { ...ofEveryRecord, key: Prisma.sql`v.recorded_at`, type: 'timestamptz', keyOf: (record) => record.recordedKey } satisfies Omit<Order, 'isDescending'>
// As text: right as long as a unit records fewer than 10,000 disruptions in a year.
const byReference = { mayLack: false, id: Prisma.sql`d.id`, key: Prisma.sql`d.reference`, type: 'text', keyOf: (record) => record.reference } satisfies Omit<Order, 'isDescending'>

/** The orders of the list of disruptions, by their names in the API. */
export const disruptionOrders = {
  EFFECT_NEWEST: { ...byEffect, isDescending: true },
  EFFECT_OLDEST: { ...byEffect, isDescending: false },
  RECORDED_NEWEST: { ...byRecording, isDescending: true },
  RECORDED_OLDEST: { ...byRecording, isDescending: false },
  REFERENCE_ASCENDING: { ...byReference, isDescending: false },
  REFERENCE_DESCENDING: { ...byReference, isDescending: true },
} as const satisfies Record<string, Order>
export type DisruptionOrder = keyof typeof disruptionOrders
export const disruptionOrderNames = Object.keys(disruptionOrders) as DisruptionOrder[]
