import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import type { KeptOcg } from './ocgFacts.ts'
import { ocgRow, selectOcgs, visibleTo, type OcgRecord, type OcgStatus } from './ocgRecord.ts'

export type OcgReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }
export type OcgFilter = {
  forceCode: string | null
  threatCode: string | null
  status: OcgStatus | null
  /** Beginning of the URN or the alias. */
  search: string | null
  includeWithdrawn: boolean
}

/** Groups by id, those the viewer may see, in no order. */
export async function findOcgs({ viewer, database, asAt }: OcgReading, ids: readonly string[]): Promise<OcgRecord[]> {
  const rows = await query(
    database,
    ocgRow,
    Prisma.sql`${selectOcgs} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.ocg_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each group named, oldest first. */
export async function findOcgVersions({ viewer, database }: OcgReading, ids: readonly string[]): Promise<OcgRecord[]> {
  const rows = await query(
    database,
    ocgRow,
    Prisma.sql`${selectOcgs} WHERE ${visibleTo(viewer)} AND v.ocg_id = ANY (${[...ids]}::uuid[]) ORDER BY v.ocg_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** One page of the groups that the viewer may see, by alias, in one statement. */
export async function listOcgs(reading: OcgReading, filter: OcgFilter, page: PageRequest): Promise<Page<OcgRecord>> {
  const direction = Prisma.raw(page.isBackward ? 'DESC' : 'ASC')
  const beyond = page.place
    ? Prisma.sql`(v.alias, v.ocg_id) ${Prisma.raw(page.isBackward ? '<' : '>')} (${page.place.sortKey}, ${page.place.id}::uuid)`
    : Prisma.sql`TRUE`
  const rows = await query(
    reading.database,
    ocgRow,
    Prisma.sql`${selectOcgs} WHERE ${matching(reading, filter)} AND ${beyond}
               ORDER BY v.alias ${direction}, v.ocg_id ${direction} LIMIT ${page.size + 1}`,
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
  if (filter.status) conditions.push(Prisma.sql`v.status = ${filter.status}`)
  if (filter.search) {
    conditions.push(Prisma.sql`(starts_with(lower(v.alias), lower(${filter.search})) OR starts_with(upper(v.urn), upper(${filter.search})))`)
  }
  return Prisma.join(conditions, ' AND ')
}

/** Is the URN held by another of the unit's groups that is not withdrawn? */
export async function isUrnTaken(database: RequestDatabase, unitCode: string, urn: string, exceptId: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM ocg_version WHERE unit_code = ${unitCode} AND urn = ${urn} AND superseded_at = 'infinity'
      AND NOT is_withdrawn AND ocg_id <> ${exceptId}::uuid`
  return rows.length > 0
}

export const urnTaken: Problem = { field: 'urn', message: 'Another group of your unit has this URN. Open it, or mend the number.' }

/**
 * Adds a version to a group.
 *
 * @throws RefusedError when somebody else took its URN at the same moment
 */
export async function addOcgVersion(
  database: RequestDatabase,
  place: { ocgId: string; version: number; isWithdrawn: boolean },
  kept: KeptOcg,
  hand: { unitCode: string; personCode: string; now: Date; reason: string | null },
): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO ocg_version (id, ocg_id, version, unit_code, urn, is_urn_provisional, alias, owning_force_code, status, mapped_on,
      threat_codes, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.ocgId}::uuid, ${place.version}, ${hand.unitCode}, ${kept.urn}, ${kept.isUrnProvisional},
      ${kept.alias}, ${kept.owningForceCode}, ${kept.status}, ${kept.mappedOn}::date, ${kept.threatCodes}, ${place.isWithdrawn},
      ${hand.reason}, ${hand.personCode}, ${hand.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'ocg_version_urn') ? new RefusedError(urnTaken.message, [urnTaken]) : error
  })
}
