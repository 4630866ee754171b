import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { aboutGroup } from '../tasking/aboutGroup.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { gatewayRequestOrders, type GatewayRequestOrder } from './gatewayRequestOrders.ts'
import { gatewayRequestRow, selectGatewayRequests, type GatewayRequestRecord, type GatewayState } from './gatewayRequestRecord.ts'
import type { GatewayReading } from './gatewayRequestStore.ts'

export type GatewayRequestFilter = {
  states: GatewayState[] | null
  forceCode: string | null
  threatCode: string | null
  ocgId: string | null
  /** It was received in it. */
  period: Period | null
}

/** One page of the requests to the viewer's unit, in one statement. Withdrawn ones are listed nowhere. */
export async function listGatewayRequests(reading: GatewayReading, filter: GatewayRequestFilter, order: GatewayRequestOrder, page: PageRequest): Promise<Page<GatewayRequestRecord>> {
  const sorted = gatewayRequestOrders[order]
  const rows = await query(
    reading.database,
    gatewayRequestRow,
    Prisma.sql`${selectGatewayRequests} WHERE ${matching(reading, filter)} AND ${beyondPlace(sorted, page)} ${pageInOrder(sorted, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/** How many requests match. */
export async function countGatewayRequests(reading: GatewayReading, filter: GatewayRequestFilter): Promise<number> {
  const { total } = await queryOne(
    reading.database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM gateway_request_version v WHERE ${matching(reading, filter)}`,
  )
  return total
}

/** How many requests that are not withdrawn were decided by that meeting, as their decisions stand. */
export async function countDecidedIn(reading: GatewayReading, meetingId: string): Promise<number> {
  const { total } = await queryOne(
    reading.database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM gateway_request_version v
               WHERE ${ofOwnUnit(reading.viewer)} AND ${stoodAt('v', reading.asAt)} AND NOT v.is_withdrawn AND v.tasking_meeting_id = ${meetingId}::uuid`,
  )
  return total
}

/** The first day on which requests that are not withdrawn were decided by that meeting, as their decisions stand; null where none was. */
export async function firstDecidedIn(reading: GatewayReading, meetingId: string): Promise<Day | null> {
  const { first } = await queryOne(
    reading.database,
    z.object({ first: z.string().nullable() }),
    Prisma.sql`SELECT min(v.decided_on)::text AS first FROM gateway_request_version v
               WHERE ${ofOwnUnit(reading.viewer)} AND ${stoodAt('v', reading.asAt)} AND NOT v.is_withdrawn AND v.tasking_meeting_id = ${meetingId}::uuid`,
  )
  return first
}

function matching({ viewer, asAt }: GatewayReading, { states, forceCode, threatCode, ocgId, period }: GatewayRequestFilter): Prisma.Sql {
  const conditions = [ofOwnUnit(viewer), stoodAt('v', asAt), Prisma.sql`NOT v.is_withdrawn`]
  if (states) conditions.push(Prisma.sql`v.state = ANY (${states}::text[])`)
  if (forceCode) conditions.push(Prisma.sql`v.force_code = ${forceCode}`)
  if (threatCode) conditions.push(Prisma.sql`v.threat_code = ${threatCode}`)
  if (ocgId) conditions.push(aboutGroup(ocgId))
  if (period) conditions.push(Prisma.sql`v.received_on >= ${period.from}::date AND v.received_on < ${period.to}::date`)
  return Prisma.join(conditions, ' AND ')
}
