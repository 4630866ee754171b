import { z } from 'zod'
import { isReviewOverdue } from '../assessments/reviewDue.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import { ocgOrders, type OcgOrder } from './ocgOrders.ts'
import { ocgRow, selectOcgs, statusOfGroup, visibleTo, withoutUrn, type OcgRecord, type OcgStatus } from './ocgRecord.ts'
import type { OcgReading } from './ocgStore.ts'

export type OcgFilter = {
  forceCode: string | null
  threatCode: string | null
  status: OcgStatus | null
  /** Beginning of the URN, or of a word of the alias. */
  search: string | null
  /** Beginning of the URN alone. */
  urn: string | null
  isWithoutUrn: boolean
  includeWithdrawn: boolean
  /** The moment as at which the review of its assessment must be overdue; null leaves that out. */
  reviewOverdueAt: Date | null
}

/** One page of the groups that the viewer may see, in one statement. */
export async function listOcgs(reading: OcgReading, filter: OcgFilter, order: OcgOrder, page: PageRequest): Promise<Page<OcgRecord>> {
  const sorted = ocgOrders[order]
  const rows = await query(
    reading.database,
    ocgRow,
    Prisma.sql`${selectOcgs(stoodAt('s', reading.asAt))} WHERE ${matching(reading, filter)} AND ${beyondPlace(sorted, page)} ${pageInOrder(sorted, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/** How many groups match. */
export async function countOcgs(reading: OcgReading, filter: OcgFilter): Promise<number> {
  const [row] = await query(
    reading.database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM ocg_version v WHERE ${matching(reading, filter)}`,
  )
  return row?.total ?? 0
}

function matching(reading: OcgReading, filter: OcgFilter): Prisma.Sql {
  const conditions = [visibleTo(reading.viewer), stoodAt('v', reading.asAt)]
  if (!filter.includeWithdrawn) conditions.push(Prisma.sql`NOT v.is_withdrawn`)
  if (filter.forceCode) conditions.push(Prisma.sql`v.owning_force_code = ${filter.forceCode}`)
  if (filter.threatCode) conditions.push(Prisma.sql`v.threat_codes @> ARRAY[${filter.threatCode}]`)
  if (filter.status) conditions.push(Prisma.sql`${statusOfGroup(stoodAt('s', reading.asAt))} = ${filter.status}`)
  if (filter.reviewOverdueAt) conditions.push(Prisma.sql`NOT v.is_withdrawn AND ${isReviewOverdue({ asAt: reading.asAt, moment: filter.reviewOverdueAt })}`)
  if (filter.isWithoutUrn) conditions.push(withoutUrn)
  if (filter.urn) conditions.push(Prisma.sql`starts_with(upper(v.urn), upper(${filter.urn}))`)
  if (filter.search) {
    conditions.push(
      Prisma.sql`(position(lower(${` ${filter.search}`}) IN ' ' || lower(v.alias)) > 0 OR starts_with(upper(v.urn), upper(${filter.search})))`,
    )
  }
  return Prisma.join(conditions, ' AND ')
}
