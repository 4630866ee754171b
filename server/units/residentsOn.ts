import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { type Day, dayInWords } from '../periods/day.ts'

/** The day of the census that residents are from: they are the same on whatever day a force belonged to a unit. */
export const censusDay: Day = '2021-03-21'

/** "Census 2021 (21 March 2021)". */
export const censusInWords = `Census 2021 (${dayInWords(censusDay)})`

/**
 * Usual residents of the forces that belonged to each unit on a day, by code of the unit. A unit without one is not there.
 *
 * Unit: people. A unit is kept whole: the City of London counts with London. One statement.
 * Source: Census 2021, by force (prisma/migrations/20261120091000_reference_data); memberships and residents as known at `asAt`.
 */
export async function residentsOn(database: RequestDatabase, { day, asAt }: { day: Day; asAt: Date }): Promise<Map<string, number>> {
  const known = Prisma.sql`${asAt.toISOString()}::timestamptz`
  const rows = await query(
    database,
    z.object({ unitCode: z.string(), residents: z.int() }),
    Prisma.sql`
      SELECT m.unit_code AS "unitCode", sum(v.residents)::int AS residents
      FROM force_membership m JOIN force_version v ON v.force_code = m.force_code
      WHERE m.recorded_at <= ${known} AND m.superseded_at > ${known} AND v.recorded_at <= ${known} AND v.superseded_at > ${known}
        AND (m.valid_from IS NULL OR m.valid_from <= ${day}::date) AND (m.valid_to IS NULL OR m.valid_to > ${day}::date)
        AND v.residents IS NOT NULL
      GROUP BY 1`,
  )
  return new Map(rows.map(({ unitCode, residents }) => [unitCode, residents]))
}
