import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo } from './disruptionAccess.ts'
import { disruptionRow, selectDisruptions, selectEveryVersion, type DisruptionRecord } from './disruptionRecord.ts'

/** Who reads, in which transaction, and as at which moment (null is now). */
export type Reading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Disruptions by id, those the viewer may see, in no order. */
export async function findDisruptions({ viewer, database, asAt }: Reading, ids: readonly string[]): Promise<DisruptionRecord[]> {
  const rows = await query(
    database,
    disruptionRow,
    Prisma.sql`${selectDisruptions(asAt)} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND d.id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Disruptions that were merged into those named by the moment of reading, those the viewer may see, by reference. */
export async function findMergedInto({ viewer, database, asAt }: Reading, ids: readonly string[]): Promise<DisruptionRecord[]> {
  const rows = await query(
    database,
    disruptionRow,
    Prisma.sql`${selectDisruptions(asAt)} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.merged_into_id = ANY (${[...ids]}::uuid[])
               ORDER BY d.reference`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The disruption with that reference of ours, if the viewer may see it. */
export async function findByReference({ viewer, database, asAt }: Reading, reference: string): Promise<DisruptionRecord | null> {
  const [row] = await query(
    database,
    disruptionRow,
    Prisma.sql`${selectDisruptions(asAt)} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND d.reference = ${reference}`,
  )
  return row ? { ...row, asAt } : null
}

/** One version by number, if the viewer may see it. */
export async function findVersion({ viewer, database }: Reading, id: string, version: number): Promise<DisruptionRecord | null> {
  const [row] = await query(
    database,
    disruptionRow,
    Prisma.sql`${selectEveryVersion} WHERE ${visibleTo(viewer)} AND d.id = ${id}::uuid AND v.version = ${version}`,
  )
  return row ? { ...row, asAt: row.recordedAt } : null
}

/** Every version known by the moment of reading, of each disruption named, oldest first. */
export async function findVersions({ viewer, database, asAt }: Reading, ids: readonly string[]): Promise<DisruptionRecord[]> {
  const known = asAt ? Prisma.sql`v.recorded_at <= ${asAt}` : Prisma.sql`TRUE`
  const rows = await query(
    database,
    disruptionRow,
    Prisma.sql`${selectEveryVersion} WHERE ${visibleTo(viewer)} AND ${known} AND d.id = ANY (${[...ids]}::uuid[])
               ORDER BY d.id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

const outcomeRow = z.object({
  versionId: z.string(),
  kindCode: z.string(),
  quantity: z.number(),
  measureUnitCode: z.string(),
})
export type OutcomeRecord = z.output<typeof outcomeRow>

/** Outcomes of versions, in the order in which they were entered. */
export function findOutcomes(database: RequestDatabase, versionIds: readonly string[]): Promise<OutcomeRecord[]> {
  return query(
    database,
    outcomeRow,
    Prisma.sql`SELECT version_id AS "versionId", kind_code AS "kindCode", quantity::float8 AS quantity,
                 measure_unit_code AS "measureUnitCode"
               FROM disruption_outcome WHERE version_id = ANY (${[...versionIds]}::uuid[]) ORDER BY version_id, position`,
  )
}

/** What happened, in words, of versions; those whose text was erased are missing. */
export async function findTexts(database: RequestDatabase, versionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.disruptionText.findMany({ where: { versionId: { in: [...versionIds] } } })
  return new Map(rows.map((row) => [row.versionId, row.whatHappened]))
}
