import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isPostgresFault, isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
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
  /** Whether the viewer's unit holds the groups now, and whether it recorded the link. */
  isFromHeldHere: z.boolean(),
  isToHeldHere: z.boolean(),
  isRecordedHere: z.boolean(),
})
/** A link as it stood at a moment; null is now. */
export type LineageRecord = z.output<typeof lineageRow> & { asAt: Date | null }

type LineageReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Links from or to the groups named that stood at a moment (null is now), those the viewer may see, earliest day first. */
export async function findLineage({ viewer, database, asAt }: LineageReading, ocgIds: readonly string[]): Promise<LineageRecord[]> {
  const ids = [...ocgIds]
  const rows = await query(
    database,
    lineageRow,
    Prisma.sql`${selectLinks(viewer)}
               WHERE ${visibleTo(viewer)} AND ${stoodAt('l', asAt)} AND (from_ocg_id = ANY (${ids}::uuid[]) OR to_ocg_id = ANY (${ids}::uuid[]))
               ORDER BY day, id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The link with that id, withdrawn or not; null where the viewer sees none. */
export async function findLink({ viewer, database }: Omit<LineageReading, 'asAt'>, id: string): Promise<LineageRecord | null> {
  const [row] = await query(database, lineageRow, Prisma.sql`${selectLinks(viewer)} WHERE ${visibleTo(viewer)} AND l.id = ${id}::uuid`)
  return row ? { ...row, asAt: null } : null
}

/** A link is withdrawn by the unit that holds both groups, whoever recorded it; and by the one that recorded it while it holds either. */
export function isWithdrawableHere({ isFromHeldHere, isToHeldHere, isRecordedHere }: LineageRecord): boolean {
  return isRecordedHere ? isFromHeldHere || isToHeldHere : isFromHeldHere && isToHeldHere
}

function selectLinks(viewer: Viewer | null): Prisma.Sql {
  const unitCode = viewer?.unitCode ?? ''
  return Prisma.sql`
    SELECT id, from_ocg_id AS "fromOcgId", to_ocg_id AS "toOcgId", kind, day::text AS day, reason, recorded_at AS "recordedAt",
      holder_of(from_ocg_id) = ${unitCode} AS "isFromHeldHere", holder_of(to_ocg_id) = ${unitCode} AS "isToHeldHere", unit_code = ${unitCode} AS "isRecordedHere"
    FROM ocg_lineage l`
}

export const linkedAlready: Problem = { field: 'to', message: 'These two groups are linked already' }

export const comesFromIt: Problem = {
  field: 'to',
  message:
    'The first group came from this one, by merges or splits recorded before: a group never becomes what it came from. Only one that split off merges back, on a later day than the split. Mend the earlier link first, or choose another group or day.',
}

/** Would that link close a circle with those that stand and that the viewer may see? The rule is the database's, which asks it again of all. */
export async function closesCircle(database: RequestDatabase, link: { fromOcgId: string; toOcgId: string; kind: LineageKind; day: Day }): Promise<boolean> {
  const [found] = await query(
    database,
    z.object({ closes: z.boolean() }),
    Prisma.sql`SELECT closes_lineage_circle(${link.fromOcgId}::uuid, ${link.toOcgId}::uuid, ${link.kind}, ${link.day}::date) AS closes`,
  )
  return found?.closes ?? false
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
