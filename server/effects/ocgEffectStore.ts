import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { visibleTo as disruptionsVisibleTo } from '../disruptions/disruptionAccess.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo as lineageVisibleTo } from '../targets/lineageAccess.ts'
import { visibleTo } from '../targets/ocgRecord.ts'

/** What a group's effect is made of: its own facts, and the days of the groups that merged into it. */
const eventRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('DISRUPTION'), rootId: z.string(), ocgId: z.string(), id: z.string(), from: z.string(), to: z.string(), precision: z.enum(['DAY', 'RANGE', 'MONTH', 'YEAR']) }),
  z.object({ kind: z.literal('ASSESSMENT'), rootId: z.string(), id: z.string(), from: z.string(), score: z.number(), methodCode: z.string(), methodVersion: z.string() }),
  z.object({ kind: z.literal('MERGED'), rootId: z.string(), from: z.string() }),
  z.object({ kind: z.literal('SPLIT'), rootId: z.string(), from: z.string() }),
  z.object({ kind: z.literal('MERGED_FROM'), rootId: z.string(), ocgId: z.string() }),
])
export type OcgEvent = z.output<typeof eventRow>

/**
 * What the viewer may see of the lives of these groups as at a moment (null is now), in one statement however many there are:
 * disruptions also of the groups that merged into each, over however many merges; the rest of the group alone.
 */
export async function findOcgEvents(
  { viewer, database, asAt }: { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null },
  ocgIds: readonly string[],
): Promise<OcgEvent[]> {
  const ids = [...ocgIds]
  return query(
    database,
    eventRow,
    Prisma.sql`
      WITH RECURSIVE family (root_id, ocg_id) AS (
        SELECT id, id FROM unnest(${ids}::uuid[]) AS root (id)
        UNION
        SELECT f.root_id, l.from_ocg_id FROM family f
          JOIN ocg_lineage l ON l.to_ocg_id = f.ocg_id AND l.kind = 'MERGED_INTO' AND ${stoodAt('l', asAt)} AND ${lineageVisibleTo(viewer)}
      )
      SELECT 'DISRUPTION' AS kind, f.root_id AS "rootId", v.ocg_id AS "ocgId", v.disruption_id AS id, v.effect_from::text AS "from", v.effect_to::text AS "to",
        v.effect_precision AS precision, NULL::float8 AS score, NULL AS "methodCode", NULL AS "methodVersion"
      FROM family f JOIN disruption_version v ON v.ocg_id = f.ocg_id
      WHERE ${disruptionsVisibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn
      UNION ALL
      SELECT 'ASSESSMENT', v.ocg_id, NULL, v.assessment_id, v.assessed_on::text, NULL, NULL, v.score::float8, v.method_code, v.method_version
      FROM assessment_version v
      WHERE v.ocg_id = ANY (${ids}::uuid[]) AND ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn
      UNION ALL
      SELECT CASE l.kind WHEN 'MERGED_INTO' THEN 'MERGED' ELSE 'SPLIT' END, l.from_ocg_id, NULL, NULL, l.day::text, NULL, NULL, NULL, NULL, NULL
      FROM ocg_lineage l WHERE l.from_ocg_id = ANY (${ids}::uuid[]) AND ${stoodAt('l', asAt)} AND ${lineageVisibleTo(viewer)}
      UNION ALL
      SELECT 'MERGED_FROM', f.root_id, f.ocg_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM family f WHERE f.ocg_id <> f.root_id`,
  )
}
