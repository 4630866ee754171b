import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isPostgresFault, isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo } from './lineageAccess.ts'

export const lineageKinds = ['MERGED_INTO', 'SPLIT_INTO'] as const
export type LineageKind = (typeof lineageKinds)[number]

const lineageRow = z.object({
  id: z.string(),
  fromOcgId: z.string(),
  toOcgId: z.string(),
  kind: z.enum(lineageKinds),
  day: z.string(),
  reason: z.string(),
  recordedAt: z.date(),
  /** Whether the viewer's unit holds both groups now. */
  isHeldHere: z.boolean(),
})
/** A link as it stood at a moment; null is now. */
export type LineageRecord = z.output<typeof lineageRow> & { asAt: Date | null }

/** Links from or to the groups named that stood at a moment (null is now), those the viewer may see, earliest day first. */
export async function findLineage(
  { viewer, database, asAt }: { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null },
  ocgIds: readonly string[],
): Promise<LineageRecord[]> {
  const ids = [...ocgIds]
  const rows = await query(
    database,
    lineageRow,
    Prisma.sql`SELECT id, from_ocg_id AS "fromOcgId", to_ocg_id AS "toOcgId", kind, day::text AS day, reason, recorded_at AS "recordedAt",
                 holder_of(from_ocg_id) = ${viewer?.unitCode ?? ''} AND holder_of(to_ocg_id) = ${viewer?.unitCode ?? ''} AS "isHeldHere"
               FROM ocg_lineage l
               WHERE ${visibleTo(viewer)} AND ${stoodAt('l', asAt)} AND (from_ocg_id = ANY (${ids}::uuid[]) OR to_ocg_id = ANY (${ids}::uuid[]))
               ORDER BY day, id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

export const linkedAlready: Problem = { field: 'to', message: 'These two groups are linked already' }

export const comesFromIt: Problem = {
  field: 'to',
  message: 'The first group came from this one, by merges or splits recorded before: a group never becomes what it came from. Mend the earlier link first, or choose another group.',
}

/** Did that group come, over however many merges and splits that stand and that the viewer may see, from the earlier one? */
export async function didComeFrom(database: RequestDatabase, viewer: Viewer, groups: { later: string; earlier: string }): Promise<boolean> {
  const [found] = await query(
    database,
    z.object({ didCome: z.boolean() }),
    Prisma.sql`WITH RECURSIVE after (ocg_id) AS (
                 SELECT ${groups.earlier}::uuid
                 UNION
                 SELECT l.to_ocg_id FROM ocg_lineage l JOIN after a ON l.from_ocg_id = a.ocg_id WHERE ${visibleTo(viewer)} AND ${stoodAt('l', null)}
               ) SELECT EXISTS (SELECT FROM after WHERE ocg_id = ${groups.later}::uuid) AS "didCome"`,
  )
  return found?.didCome ?? false
}

/**
 * Adds a link between two groups of one unit.
 *
 * @throws RefusedError when somebody else linked them at the same moment, or the link would close a circle with others
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
    if (isPostgresFault(error, 'LV009')) throw new RefusedError(comesFromIt.message, [comesFromIt])
    throw isTakenMeanwhile(error, 'ocg_lineage_current') ? new RefusedError(linkedAlready.message, [linkedAlready]) : error
  })
}

/** Closes a link and says why; false where somebody else was faster. */
export async function closeLineage(
  database: RequestDatabase,
  link: { id: string; unitCode: string; reason: string; recordedBy: string; now: Date },
): Promise<boolean> {
  const closed = await database.$executeRaw`UPDATE ocg_lineage SET superseded_at = ${link.now} WHERE id = ${link.id}::uuid AND superseded_at = 'infinity'`
  if (closed !== 1) return false
  await database.$executeRaw`
    INSERT INTO ocg_lineage_withdrawal (lineage_id, unit_code, reason, recorded_by, recorded_at)
    VALUES (${link.id}::uuid, ${link.unitCode}, ${link.reason}, ${link.recordedBy}, ${link.now})`
  return true
}
