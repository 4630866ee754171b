import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'

const transferRow = z.object({
  ocgId: z.string(),
  fromUnitCode: z.string(),
  toUnitCode: z.string(),
  day: z.string(),
  reason: z.string(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})
/** A group handed over from one unit to another. */
export type TransferRecord = z.output<typeof transferRow>

/** Transfers of the groups named that were known at a moment (null is now), earliest first. The caller may see the groups. */
export function findTransfers(database: RequestDatabase, ocgIds: readonly string[], asAt: Date | null): Promise<TransferRecord[]> {
  return query(
    database,
    transferRow,
    Prisma.sql`SELECT ocg_id AS "ocgId", from_unit_code AS "fromUnitCode", to_unit_code AS "toUnitCode", day::text AS day, reason,
                 recorded_by AS "recordedBy", recorded_at AS "recordedAt"
               FROM ocg_transfer t WHERE ocg_id = ANY (${[...ocgIds]}::uuid[]) AND ${asAt ? Prisma.sql`recorded_at <= ${asAt}` : Prisma.sql`TRUE`}
               ORDER BY recorded_at, id`,
  )
}

/** What a unit may still be told of a group that it handed over. */
const handedOverRow = z.object({ alias: z.string(), day: z.string(), toUnitCode: z.string() })
export type HandedOver = z.output<typeof handedOverRow>

/**
 * The transfer that the viewer's unit made of a group at that moment, with the alias that the group had then.
 *
 * @throws Error when there is none: it was just made
 */
export async function readHandedOver(database: RequestDatabase, { unitCode }: Viewer, ocgId: string, at: Date): Promise<HandedOver> {
  const [row] = await query(
    database,
    handedOverRow,
    Prisma.sql`SELECT alias_handed_over(t.id) AS alias, t.day::text AS day, t.to_unit_code AS "toUnitCode"
               FROM ocg_transfer t WHERE t.ocg_id = ${ocgId}::uuid AND t.from_unit_code = ${unitCode} AND t.recorded_at = ${at}`,
  )
  if (!row) throw new Error('A transfer that was just made cannot be read')
  return row
}

/** Adds a transfer, by which the next version of the group may name another unit. */
export async function addTransfer(
  database: RequestDatabase,
  transfer: { ocgId: string; fromUnitCode: string; toUnitCode: string; day: Day; reason: string; recordedBy: string; now: Date },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO ocg_transfer (id, ocg_id, from_unit_code, to_unit_code, day, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${transfer.ocgId}::uuid, ${transfer.fromUnitCode}, ${transfer.toUnitCode}, ${transfer.day}::date,
      ${transfer.reason}, ${transfer.recordedBy}, ${transfer.now})`
}
