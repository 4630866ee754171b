import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'

export const lineageKinds = ['MERGED_INTO', 'SPLIT_INTO'] as const
export type LineageKind = (typeof lineageKinds)[number]

const lineageRow = z.object({
  fromOcgId: z.string(),
  toOcgId: z.string(),
  kind: z.enum(lineageKinds),
  day: z.string(),
  reason: z.string(),
  recordedAt: z.date(),
})
/** A link as it stood at a moment; null is now. */
export type LineageRecord = z.output<typeof lineageRow> & { asAt: Date | null }

/**
 * Links from or to the groups named that stood at a moment (null is now), earliest day first; row-level
 * security keeps other units' away.
 */
export async function findLineage(database: RequestDatabase, ocgIds: readonly string[], asAt: Date | null): Promise<LineageRecord[]> {
  const ids = [...ocgIds]
  const rows = await query(
    database,
    lineageRow,
    Prisma.sql`SELECT from_ocg_id AS "fromOcgId", to_ocg_id AS "toOcgId", kind, day::text AS day, reason, recorded_at AS "recordedAt"
               FROM ocg_lineage l
               WHERE ${stoodAt('l', asAt)} AND (from_ocg_id = ANY (${ids}::uuid[]) OR to_ocg_id = ANY (${ids}::uuid[]))
               ORDER BY day, id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

export const linkedAlready: Problem = { field: 'to', message: 'These two groups are linked already' }

/**
 * Adds a link between two groups of one unit.
 *
 * @throws RefusedError when somebody else linked them at the same moment
 */
export async function addLineage(
  database: RequestDatabase,
  link: { unitCode: string; fromOcgId: string; toOcgId: string; kind: LineageKind; day: string; reason: string; recordedBy: string; now: Date },
): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO ocg_lineage (id, unit_code, from_ocg_id, to_ocg_id, kind, day, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${link.unitCode}, ${link.fromOcgId}::uuid, ${link.toOcgId}::uuid, ${link.kind}, ${link.day}::date,
      ${link.reason}, ${link.recordedBy}, ${link.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'ocg_lineage_current') ? new RefusedError(linkedAlready.message, [linkedAlready]) : error
  })
}
