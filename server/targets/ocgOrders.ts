import { Prisma } from '../database/generated/client.ts'
import type { ListOrder } from '../facts/listOrder.ts'
import type { OcgRecord } from './ocgRecord.ts'

type Order = ListOrder<OcgRecord>

const id = Prisma.sql`v.ocg_id`
const byAlias = { id, key: Prisma.sql`v.alias`, type: 'text', mayLack: false, keyOf: (ocg) => ocg.alias } satisfies Omit<Order, 'isDescending'>
const byMapping = { id, key: Prisma.sql`v.mapped_on`, type: 'date', mayLack: true, keyOf: (ocg) => ocg.mappedOn } satisfies Omit<Order, 'isDescending'>
const byUrn = { id, key: Prisma.sql`v.urn COLLATE "C"`, type: 'text', mayLack: true, keyOf: (ocg) => ocg.urn } satisfies Omit<Order, 'isDescending'>

/** The orders of the list of groups, by their names in the API. Groups without a URN or a day of mapping come last. */
export const ocgOrders = {
  ALIAS_ASCENDING: { ...byAlias, isDescending: false },
  ALIAS_DESCENDING: { ...byAlias, isDescending: true },
  MAPPED_NEWEST: { ...byMapping, isDescending: true },
  MAPPED_OLDEST: { ...byMapping, isDescending: false },
  URN_ASCENDING: { ...byUrn, isDescending: false },
  URN_DESCENDING: { ...byUrn, isDescending: true },
} as const satisfies Record<string, Order>
export type OcgOrder = keyof typeof ocgOrders
export const ocgOrderNames = Object.keys(ocgOrders) as OcgOrder[]
