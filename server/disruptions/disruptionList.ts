import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt, countedAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import type { Period } from '../periods/period.ts'
import type { Grade } from './countedGrade.ts'
import { visibleTo } from './disruptionAccess.ts'
import type { TargetKind } from './disruptionFacts.ts'
import { disruptionRow, selectDisruptions, type DisruptionRecord } from './disruptionRecord.ts'
import type { Reading } from './disruptionStore.ts'

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
  /** Beginning of our reference or the unit's own. */
  reference: string | null
  includeWithdrawn: boolean
}

export const disruptionOrders = {
  EFFECT_NEWEST: { key: Prisma.sql`v.effect_to`, type: Prisma.raw('date'), isDescending: true },
  EFFECT_OLDEST: { key: Prisma.sql`v.effect_to`, type: Prisma.raw('date'), isDescending: false },
  RECORDED_NEWEST: { key: Prisma.sql`v.recorded_at`, type: Prisma.raw('timestamptz'), isDescending: true },
} as const
export type DisruptionOrder = keyof typeof disruptionOrders

/** The value by which a record stands in its place in the list. */
export function sortKeyOf(record: DisruptionRecord, order: DisruptionOrder): string {
  return order === 'RECORDED_NEWEST' ? record.recordedKey : record.effect.to
}

/** One page of the disruptions that the viewer may see, in one statement. */
export async function listDisruptions(
  reading: Reading,
  filter: DisruptionFilter,
  order: DisruptionOrder,
  page: PageRequest,
): Promise<Page<DisruptionRecord>> {
  const { key, type, isDescending } = disruptionOrders[order]
  const isDown = isDescending !== page.isBackward
  const direction = Prisma.raw(isDown ? 'DESC' : 'ASC')
  const beyond = page.place
    ? Prisma.sql`(${key}, v.disruption_id) ${Prisma.raw(isDown ? '<' : '>')} (${page.place.sortKey}::${type}, ${page.place.id}::uuid)`
    : Prisma.sql`TRUE`
  const rows = await query(
    reading.database,
    disruptionRow,
    Prisma.sql`${selectDisruptions(reading.asAt)} WHERE ${matching(reading, filter)} AND ${filter.isDatedTooLoosely ? looselyIn(filter.period) : inPeriod(filter.period)} AND ${beyond}
               ORDER BY ${key} ${direction}, v.disruption_id ${direction} LIMIT ${page.size + 1}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/**
 * The same page of each of several groups' disruptions, newest first, in one statement however many groups there are.
 *
 * @returns pages by group; a group without disruptions has none
 */
export async function listDisruptionsOfGroups(reading: Reading, ocgIds: readonly string[], page: PageRequest): Promise<Map<string, Page<DisruptionRecord>>> {
  const isDown = !page.isBackward
  const direction = Prisma.raw(isDown ? 'DESC' : 'ASC')
  const beyond = page.place
    ? Prisma.sql`(v.effect_to, v.disruption_id) ${Prisma.raw(isDown ? '<' : '>')} (${page.place.sortKey}::date, ${page.place.id}::uuid)`
    : Prisma.sql`TRUE`
  const rows = await query(
    reading.database,
    disruptionRow,
    Prisma.sql`SELECT listed.* FROM unnest(${[...ocgIds]}::uuid[]) AS wanted (ocg_id) CROSS JOIN LATERAL (
                 ${selectDisruptions(reading.asAt)}
                 WHERE v.ocg_id = wanted.ocg_id AND ${visibleTo(reading.viewer)} AND ${stoodAt('v', reading.asAt)} AND NOT v.is_withdrawn AND ${beyond}
                 ORDER BY v.effect_to ${direction}, v.disruption_id ${direction} LIMIT ${page.size + 1}
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
  const { period } = filter
  const loosely = looselyIn(period)
  const listed = filter.isDatedTooLoosely ? loosely : inPeriod(period)
  const [row] = await query(
    reading.database,
    z.object({ total: z.number(), datedTooLoosely: z.number() }),
    Prisma.sql`SELECT count(*) FILTER (WHERE ${listed})::int AS total, count(*) FILTER (WHERE ${loosely})::int AS "datedTooLoosely"
               FROM disruption_version v
               ${filter.reference ? Prisma.sql`JOIN disruption d ON d.id = v.disruption_id` : Prisma.empty}
               ${filter.grades ? Prisma.sql`JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', reading.asAt)}` : Prisma.empty}
               WHERE ${matching(reading, filter)}`,
  )
  return row ?? { total: 0, datedTooLoosely: 0 }
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
