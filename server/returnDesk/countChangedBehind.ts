import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Span } from '../periods/span.ts'

const changedRow = z.object({ unitCode: z.string(), periodCode: z.string(), records: z.int() })

/**
 * How many records behind each accepted return of a span are others now than when its figures were frozen, by `unit period`; returns
 * behind which nothing changed are left out. Counts only, of every return that the viewer may see, in one statement. The span is that
 * of the periods shown: comparing costs more with each return.
 */
export async function countChangedBehind(database: RequestDatabase, now: Date, { from, to }: Span): Promise<Map<string, number>> {
  const rows = await query(
    database,
    changedRow,
    Prisma.sql`SELECT unit_code AS "unitCode", period_code AS "periodCode", records
               FROM aggregates.returns_changed(${now.toISOString()}::timestamptz, ${from}::date, ${to}::date)`,
  )
  return new Map(rows.map(({ unitCode, periodCode, records }) => [`${unitCode} ${periodCode}`, records]))
}
