import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

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
export type LineageRecord = z.output<typeof lineageRow>

/** Links from or to the groups named that stand now, earliest day first; row-level security keeps other units' away. */
export function findLineage(database: RequestDatabase, ocgIds: readonly string[]): Promise<LineageRecord[]> {
  const ids = [...ocgIds]
  return query(
    database,
    lineageRow,
    Prisma.sql`SELECT from_ocg_id AS "fromOcgId", to_ocg_id AS "toOcgId", kind, day::text AS day, reason, recorded_at AS "recordedAt"
               FROM ocg_lineage
               WHERE superseded_at = 'infinity' AND (from_ocg_id = ANY (${ids}::uuid[]) OR to_ocg_id = ANY (${ids}::uuid[]))
               ORDER BY day, id`,
  )
}

/** Adds a link between two groups of one unit. */
export async function addLineage(
  database: RequestDatabase,
  link: { unitCode: string; fromOcgId: string; toOcgId: string; kind: LineageKind; day: string; reason: string; recordedBy: string; now: Date },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO ocg_lineage (id, unit_code, from_ocg_id, to_ocg_id, kind, day, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${link.unitCode}, ${link.fromOcgId}::uuid, ${link.toOcgId}::uuid, ${link.kind}, ${link.day}::date,
      ${link.reason}, ${link.recordedBy}, ${link.now})`
}
