import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import type { Period } from '../periods/period.ts'
import { visibleTo } from './outputAccess.ts'
import type { OutputKind } from './outputFacts.ts'
import { outputRow, selectOutputs, type OutputRecord } from './outputRecord.ts'
import type { OutputReading } from './outputStore.ts'

export type OutputFilter = {
  unitCode: string | null
  kind: OutputKind | null
  strandCode: string | null
  threatCode: string | null
  forceCode: string | null
  period: Period | null
  /** Beginning of our reference. */
  reference: string | null
  includeWithdrawn: boolean
}

/** The one order of the list, newest held first; its cursors are of no other list. */
export const outputOrder = 'HELD_NEWEST'

/** The value by which a record stands in its place in the list. */
export function outputSortKey(record: OutputRecord): string {
  return record.held.to
}

/** One page of the outputs that the viewer may see, newest held first, in one statement. */
export async function listOutputs(reading: OutputReading, filter: OutputFilter, page: PageRequest): Promise<Page<OutputRecord>> {
  const direction = Prisma.raw(page.isBackward ? 'ASC' : 'DESC')
  const beyond = page.place
    ? Prisma.sql`(v.held_to, v.output_id) ${Prisma.raw(page.isBackward ? '>' : '<')} (${page.place.sortKey}::date, ${page.place.id}::uuid)`
    : Prisma.sql`TRUE`
  const rows = await query(
    reading.database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${matching(reading, filter)} AND ${inPeriod(filter.period)} AND ${beyond}
               ORDER BY v.held_to ${direction}, v.output_id ${direction} LIMIT ${page.size + 1}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/** How many outputs match, and how many more overlap the period but are dated too loosely to count in it. */
export async function countOutputs(reading: OutputReading, filter: OutputFilter): Promise<{ total: number; datedTooLoosely: number }> {
  const { period } = filter
  const loosely = period
    ? Prisma.sql`v.held_from < ${period.to}::date AND v.held_to > ${period.from}::date AND NOT ${inPeriod(period)}`
    : Prisma.sql`FALSE`
  const [row] = await query(
    reading.database,
    z.object({ total: z.number(), datedTooLoosely: z.number() }),
    Prisma.sql`SELECT count(*) FILTER (WHERE ${inPeriod(period)})::int AS total, count(*) FILTER (WHERE ${loosely})::int AS "datedTooLoosely"
               FROM output_version v
               JOIN output o ON o.id = v.output_id
               WHERE ${matching(reading, filter)}`,
  )
  return row ?? { total: 0, datedTooLoosely: 0 }
}

function inPeriod(period: Period | null): Prisma.Sql {
  return period ? Prisma.sql`(v.held_from >= ${period.from}::date AND v.held_to <= ${period.to}::date)` : Prisma.sql`TRUE`
}

function matching(reading: OutputReading, filter: OutputFilter): Prisma.Sql {
  const conditions = [visibleTo(reading.viewer), stoodAt('v', reading.asAt)]
  if (!filter.includeWithdrawn) conditions.push(Prisma.sql`NOT v.is_withdrawn`)
  if (filter.unitCode) conditions.push(Prisma.sql`v.unit_code = ${filter.unitCode}`)
  if (filter.kind) conditions.push(Prisma.sql`v.kind = ${filter.kind}`)
  if (filter.strandCode) conditions.push(Prisma.sql`v.strand_code = ${filter.strandCode}`)
  if (filter.threatCode) conditions.push(Prisma.sql`v.threat_code = ${filter.threatCode}`)
  if (filter.forceCode) conditions.push(Prisma.sql`v.force_code = ${filter.forceCode}`)
  if (filter.reference) conditions.push(Prisma.sql`starts_with(o.reference, upper(${filter.reference}))`)
  return Prisma.join(conditions, ' AND ')
}
