import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { asksAtFollowUp, isDueForFollowUp } from './followUp.ts'
import { visibleTo } from './outputAccess.ts'
import type { OutputKind } from './outputFacts.ts'
import { outputOrders, type OutputOrder } from './outputOrders.ts'
import { outputRow, selectOutputs, type OutputRecord } from './outputRecord.ts'
import type { OutputReading } from './outputStore.ts'

export type OutputFilter = {
  unitCode: string | null
  kind: OutputKind | null
  strandCode: string | null
  threatCode: string | null
  forceCode: string | null
  period: Period | null
  programmeId: string | null
  /** Due for a follow-up on this day, and not asking about it; null leaves that out. */
  withoutFollowUpOn: Day | null
  /** Beginning of our reference. */
  reference: string | null
  includeWithdrawn: boolean
}

/** One page of the outputs that the viewer may see, in one statement. */
export async function listOutputs(reading: OutputReading, filter: OutputFilter, order: OutputOrder, page: PageRequest): Promise<Page<OutputRecord>> {
  const sorted = outputOrders[order]
  const rows = await query(
    reading.database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${matching(reading, filter)} AND ${inPeriod(filter.period)}
               AND ${beyondPlace(sorted, page)} ${pageInOrder(sorted, page)}`,
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
  if (filter.programmeId) conditions.push(Prisma.sql`v.programme_id = ${filter.programmeId}::uuid`)
  if (filter.withoutFollowUpOn) conditions.push(isDueForFollowUp(filter.withoutFollowUpOn), Prisma.sql`NOT ${asksAtFollowUp}`)
  if (filter.reference) conditions.push(Prisma.sql`starts_with(o.reference, upper(${filter.reference}))`)
  return Prisma.join(conditions, ' AND ')
}
