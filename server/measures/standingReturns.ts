import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Span } from '../periods/span.ts'

const standingRow = z.object({
  unitCode: z.string(),
  from: z.string(),
  to: z.string(),
  isReceived: z.boolean(),
  isAccepted: z.boolean(),
  editionNumber: z.int().nullable(),
  extendedTo: z.string().nullable(),
})

/** How far a return had come at a moment. One that nobody touched has none. */
export type StandingReturn = z.infer<typeof standingRow>

/**
 * The touched returns of all units that lie wholly in a span, as at a moment; of every unit for whoever sees figures of units.
 * One statement. Source: aggregates.returns_standing.
 */
export async function readStandingReturns(database: RequestDatabase, { from, to }: Span, asAt: Date): Promise<StandingReturn[]> {
  return query(
    database,
    standingRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", from_day::text AS "from", to_day::text AS "to", is_received AS "isReceived", is_accepted AS "isAccepted",
        edition_number AS "editionNumber", extended_to::text AS "extendedTo"
      FROM aggregates.returns_standing(${asAt.toISOString()}::timestamptz, ${from}::date, ${to}::date)`,
  )
}
