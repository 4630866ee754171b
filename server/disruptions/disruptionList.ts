import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt, countedAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import type { Period } from '../periods/period.ts'
import type { Grade } from './countedGrade.ts'
import { daysToRecord, firstRecordedIn, whoseFirst } from './daysToRecord.ts'
import { visibleTo } from './disruptionAccess.ts'
import type { TargetKind } from './disruptionFacts.ts'
import { disruptionOrders, type DisruptionOrder } from './disruptionOrders.ts'
import { disruptionRow, selectDisruptions, type DisruptionRecord } from './disruptionRecord.ts'
import type { Reading } from './disruptionStore.ts'
import { knownOnlyRoughly } from './knownOnlyRoughly.ts'

export type DisruptionFilter = {
  unitCode: string | null
  credit: 'LED' | 'SUPPORTED' | null
  forceCode: string | null
  grades: Grade[] | null
  strandCode: string | null
  threatCode: string | null
  tacticCode: string | null
  targetKind: TargetKind | null
  /** Has an outcome of this kind, in this unit of measure where one is given. */
  outcomeKindCode: string | null
  measureUnitCode: string | null
  ocgId: string | null
  period: Period | null
  /** With a period: what overlaps it but is dated too loosely to count in it, in place of what counts. */
  isDatedTooLoosely: boolean
  /** Known only to the month or the year. */
  isKnownOnlyRoughly: boolean
  /** First recorded on a London day of this period. */
  firstRecordedIn: Period | null
  /** First recorded more than so many days after the last day of effect. */
  recordedMoreThanDaysAfter: number | null
  /** Beginning of our reference or the unit's own. */
  reference: string | null
  includeWithdrawn: boolean
}

/**
 * One page of the disruptions that the viewer may see, in one statement. It is cut first, by as few tables as the filter
 * and the order need, and filled after that: else each record that might come in the page is joined with all it has.
 */
export async function listDisruptions(
  reading: Reading,
  filter: DisruptionFilter,
  order: DisruptionOrder,
  page: PageRequest,
): Promise<Page<DisruptionRecord>> {
  const sorted = disruptionOrders[order]
  const rows = await query(
    reading.database,
    disruptionRow,
    Prisma.sql`${selectDisruptions(reading.asAt)}
               JOIN (SELECT v.id FROM disruption_version v ${joinsFor(reading, filter, order)}
                     WHERE ${matching(reading, filter)} AND ${listedIn(filter)} AND ${beyondPlace(sorted, page)} ${pageInOrder(sorted, page)}
               ) AS page ON page.id = v.id ${pageInOrder(sorted, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/**
 * The same page of each of several groups' disruptions, newest first, in one statement however many groups there are.
 *
 * @returns pages by group; a group without disruptions has none
 */
export async function listDisruptionsOfGroups(reading: Reading, ocgIds: readonly string[], page: PageRequest): Promise<Map<string, Page<DisruptionRecord>>> {
  const newest = disruptionOrders.EFFECT_NEWEST
  const direction = Prisma.raw(page.isBackward ? 'ASC' : 'DESC')
  const rows = await query(
    reading.database,
    disruptionRow,
    Prisma.sql`SELECT listed.* FROM unnest(${[...ocgIds]}::uuid[]) AS wanted (ocg_id) CROSS JOIN LATERAL (
                 ${selectDisruptions(reading.asAt)}
                 WHERE v.ocg_id = wanted.ocg_id AND ${visibleTo(reading.viewer)} AND ${stoodAt('v', reading.asAt)} AND NOT v.is_withdrawn
                   AND ${beyondPlace(newest, page)} ${pageInOrder(newest, page)}
               ) AS listed
               ORDER BY listed."ocgId", listed."effectTo" ${direction}, listed.id ${direction}`,
  )
  const records = rows.map((row) => ({ ...row, asAt: reading.asAt }))
  return new Map(ocgIds.map((id) => [id, pageOf(records.filter((record) => record.ocgId === id), page)]))
}

/** How many disruptions of each of several groups stand, in one statement. */
export async function countDisruptionsOfGroups(reading: Reading, ocgIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await query(
    reading.database,
    z.object({ ocgId: z.string(), total: z.number() }),
    Prisma.sql`SELECT v.ocg_id AS "ocgId", count(*)::int AS total FROM disruption_version v
               WHERE v.ocg_id = ANY (${[...ocgIds]}::uuid[]) AND ${visibleTo(reading.viewer)} AND ${stoodAt('v', reading.asAt)} AND NOT v.is_withdrawn
               GROUP BY 1`,
  )
  return new Map(rows.map(({ ocgId, total }) => [ocgId, total]))
}

/** How many disruptions match, and how many more overlap the period but are dated too loosely to count in it. */
export async function countDisruptions(reading: Reading, filter: DisruptionFilter): Promise<{ total: number; datedTooLoosely: number }> {
  const [row] = await query(
    reading.database,
    z.object({ total: z.number(), datedTooLoosely: z.number() }),
    Prisma.sql`SELECT count(*) FILTER (WHERE ${listedIn(filter)})::int AS total, count(*) FILTER (WHERE ${looselyIn(filter.period)})::int AS "datedTooLoosely"
               FROM disruption_version v ${joinsFor(reading, filter, null)}
               WHERE ${matching(reading, filter)}`,
  )
  return row ?? { total: 0, datedTooLoosely: 0 }
}

/** What a filter and an order need beside the versions. */
function joinsFor(reading: Reading, filter: DisruptionFilter, order: DisruptionOrder | null): Prisma.Sql {
  const needsReference = filter.reference !== null || order === 'REFERENCE_ASCENDING' || order === 'REFERENCE_DESCENDING'
  return Prisma.sql`
    ${needsReference ? Prisma.sql`JOIN disruption d ON d.id = v.disruption_id` : Prisma.empty}
    ${filter.grades ? Prisma.sql`JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', reading.asAt)}` : Prisma.empty}`
}

function listedIn({ period, isDatedTooLoosely }: DisruptionFilter): Prisma.Sql {
  return isDatedTooLoosely ? looselyIn(period) : inPeriod(period)
}

function inPeriod(period: Period | null): Prisma.Sql {
  return period ? Prisma.sql`(v.effect_from >= ${period.from}::date AND v.effect_to <= ${period.to}::date)` : Prisma.sql`TRUE`
}

function looselyIn(period: Period | null): Prisma.Sql {
  return period
    ? Prisma.sql`(v.effect_from < ${period.to}::date AND v.effect_to > ${period.from}::date AND NOT ${inPeriod(period)})`
    : Prisma.sql`FALSE`
}

function matching(reading: Reading, filter: DisruptionFilter): Prisma.Sql {
  const conditions = [visibleTo(reading.viewer), stoodAt('v', reading.asAt), ...creditConditions(reading, filter)]
  if (!filter.includeWithdrawn) conditions.push(Prisma.sql`NOT v.is_withdrawn`)
  if (filter.forceCode) conditions.push(Prisma.sql`v.force_codes @> ARRAY[${filter.forceCode}]`)
  if (filter.grades) conditions.push(Prisma.sql`g.grade = ANY (${filter.grades})`)
  if (filter.strandCode) conditions.push(Prisma.sql`v.strand_code = ${filter.strandCode}`)
  if (filter.threatCode) conditions.push(Prisma.sql`v.threat_codes @> ARRAY[${filter.threatCode}]`)
  if (filter.tacticCode) conditions.push(Prisma.sql`v.tactic_codes @> ARRAY[${filter.tacticCode}]`)
  if (filter.targetKind) conditions.push(Prisma.sql`v.target_kind = ${filter.targetKind}`)
  if (filter.outcomeKindCode) {
    const unit = filter.measureUnitCode ? Prisma.sql`AND o.measure_unit_code = ${filter.measureUnitCode}` : Prisma.empty
    conditions.push(Prisma.sql`EXISTS (SELECT FROM disruption_outcome o WHERE o.version_id = v.id AND o.kind_code = ${filter.outcomeKindCode} ${unit})`)
  }
  // Asking by group is for those who may see the group, which is the unit that leads.
  if (filter.ocgId) conditions.push(Prisma.sql`(v.ocg_id = ${filter.ocgId}::uuid AND v.unit_code = ${reading.viewer?.unitCode ?? null})`)
  if (filter.isKnownOnlyRoughly) conditions.push(knownOnlyRoughly)
  if (filter.firstRecordedIn) conditions.push(whoseFirst(firstRecordedIn(filter.firstRecordedIn)))
  if (filter.recordedMoreThanDaysAfter !== null) conditions.push(whoseFirst(Prisma.sql`${daysToRecord} > ${filter.recordedMoreThanDaysAfter}`))
  if (filter.reference) {
    conditions.push(Prisma.sql`(starts_with(d.reference, upper(${filter.reference})) OR starts_with(upper(v.own_reference), upper(${filter.reference})))`)
  }
  return Prisma.join(conditions, ' AND ')
}

function creditConditions({ viewer }: Reading, { unitCode, credit }: DisruptionFilter): Prisma.Sql[] {
  const unit = unitCode ?? (credit && maySeeRecords(viewer) ? viewer.unitCode : null)
  if (!unit) return []
  return credit === 'SUPPORTED' ? [Prisma.sql`v.supporting_unit_codes @> ARRAY[${unit}]`] : [Prisma.sql`v.unit_code = ${unit}`]
}
