import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { isPostgresFault } from '../../database/postgresFault.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import { RefusedError } from '../../errors.ts'
import { changeMeasures, type ChangeMeasure } from './changeMeasure.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { rebasedAlready } from './rebasingRules.ts'

const rebasingRow = z.object({
  id: z.string(),
  unitCode: z.string(),
  measure: z.enum(changeMeasures),
  strandCode: z.string().nullable(),
  fromDay: z.string(),
  reason: z.string(),
  recordedBy: z.string(),
  recordedAt: z.date(),
  withdrawnAt: z.date().nullable(),
  withdrawnBy: z.string().nullable(),
  whyWithdrawn: z.string().nullable(),
})

/** Re-basings of a series that were known at a moment, those taken back by then as well, oldest first. One statement. */
export function readRebasings(
  database: RequestDatabase, { unitCode, measure, strandCode }: { unitCode: string; measure: ChangeMeasure; strandCode: string | null }, asAt: Date,
): Promise<RebasingRecord[]> {
  return readThose(database, Prisma.sql`r.unit_code = ${unitCode} AND r.measure = ${measure} AND r.strand_code IS NOT DISTINCT FROM ${strandCode}::text`, asAt)
}

/** Re-basings of every unit’s series of all strands that were known at a moment, those taken back by then as well, oldest first. One statement. */
export function readRebasingsOfUnits(database: RequestDatabase, asAt: Date): Promise<RebasingRecord[]> {
  return readThose(database, Prisma.sql`r.strand_code IS NULL`, asAt)
}

/** The re-basing with that id as known at a moment; null where there was none. */
export async function readRebasing(database: RequestDatabase, id: string, asAt: Date): Promise<RebasingRecord | null> {
  const [found] = await readThose(database, Prisma.sql`r.id = ${id}::uuid`, asAt)
  return found ?? null
}

function readThose(database: RequestDatabase, which: Prisma.Sql, asAt: Date): Promise<RebasingRecord[]> {
  return query(
    database,
    rebasingRow,
    Prisma.sql`
      SELECT r.id::text, r.unit_code AS "unitCode", r.measure, r.strand_code AS "strandCode", r.from_day::text AS "fromDay", r.reason,
        r.recorded_by AS "recordedBy", r.recorded_at AS "recordedAt",
        w.recorded_at AS "withdrawnAt", w.recorded_by AS "withdrawnBy", w.reason AS "whyWithdrawn"
      FROM series_rebasing r
      LEFT JOIN series_rebasing_withdrawal w ON w.rebasing_id = r.id AND w.recorded_at <= ${asAt}
      WHERE ${which} AND r.recorded_at <= ${asAt}
      ORDER BY r.recorded_at, r.id`,
  )
}

export type AddedRebasing = Pick<RebasingRecord, 'id' | 'unitCode' | 'measure' | 'strandCode' | 'fromDay' | 'reason' | 'recordedBy'> & { now: Date }

/**
 * Adds a re-basing of a series.
 *
 * @throws RefusedError when somebody else re-based it from the same month at the same moment
 */
export async function addRebasing(database: RequestDatabase, added: AddedRebasing): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO series_rebasing (id, unit_code, measure, strand_code, from_day, reason, recorded_by, recorded_at)
    VALUES (${added.id}::uuid, ${added.unitCode}, ${added.measure}, ${added.strandCode}, ${added.fromDay}::date, ${added.reason}, ${added.recordedBy}, ${added.now})`
  await inserted.catch((error: unknown) => {
    throw isPostgresFault(error, 'LV013') ? new RefusedError(rebasedAlready.message, [rebasedAlready]) : error
  })
}

/** Takes a re-basing back and says why; false where somebody else was faster. */
export async function withdrawFromSeries(
  database: RequestDatabase, taken: { id: string; unitCode: string; reason: string; recordedBy: string; now: Date },
): Promise<boolean> {
  const inserted = await database.$executeRaw`
    INSERT INTO series_rebasing_withdrawal (rebasing_id, unit_code, reason, recorded_by, recorded_at)
    VALUES (${taken.id}::uuid, ${taken.unitCode}, ${taken.reason}, ${taken.recordedBy}, ${taken.now})
    ON CONFLICT (rebasing_id) DO NOTHING`
  return inserted === 1
}
