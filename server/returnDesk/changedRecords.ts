import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

const changedRow = z.object({ unitCode: z.string(), periodCode: z.string(), records: z.int() })

/**
 * How many records behind each accepted return are others now than when its figures were frozen, by `unit period`; returns behind
 * which nothing changed are left out. Counts only, of every return that the viewer may see, in one statement.
 */
export async function readChangedRecords(database: RequestDatabase, now: Date): Promise<Map<string, number>> {
  const rows = await query(
    database,
    changedRow,
    Prisma.sql`SELECT unit_code AS "unitCode", period_code AS "periodCode", records FROM aggregates.returns_changed(${now.toISOString()}::timestamptz)`,
  )
  return new Map(rows.map(({ unitCode, periodCode, records }) => [`${unitCode} ${periodCode}`, records]))
}
