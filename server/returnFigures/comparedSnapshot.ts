import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { snapshotOf } from './snapshotOf.ts'
import type { ReturnSnapshotRecord } from './snapshotRecord.ts'

/**
 * The frozen figures against which changes of a return are told: those that stand; while it is prepared again those that were
 * sent, accepted or fell back last. None where it was never more than approved.
 */
export async function comparedSnapshot({ database }: Pick<Acting, 'database'>, { id, snapshotId, asAt }: ReturnRecord): Promise<ReturnSnapshotRecord | null> {
  if (id === null) return null
  const compared = snapshotId ?? (await lastLeftStanding(database, id, asAt))
  return compared === null ? null : snapshotOf({ database }, compared)
}

/** What somebody took back before it was sent is left out: nobody has seen it stand. */
async function lastLeftStanding(database: Acting['database'], returnId: string, asAt: Date | null): Promise<string | null> {
  const [last] = await query(
    database,
    z.object({ snapshotId: z.string() }),
    Prisma.sql`SELECT snapshot_id AS "snapshotId" FROM return_event
               WHERE return_id = ${returnId}::uuid AND action IN ('SUBMIT', 'FALL_BACK', 'ACCEPT') AND (${asAt}::timestamptz IS NULL OR acted_at <= ${asAt}::timestamptz)
               ORDER BY number DESC LIMIT 1`,
  )
  return last?.snapshotId ?? null
}
