import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { Day } from '../../periods/day.ts'

const activeOcgsRow = z.object({
  unitCode: z.string(),
  dimension: z.enum(['ALL', 'FORCE', 'THREAT']),
  code: z.string(),
  method: z.string().nullable(),
  ocgs: z.int(),
  scores: z.number(),
})

/**
 * Groups that were active on a day: of dimension ALL, code empty, all of a unit; of FORCE by owning force, of THREAT by threat, both with
 * NONE where the group names none. `method` is the code and version of the method of their latest assessment by that day ("OCGM 1"), null
 * where they were never assessed; `scores` is the sum of these scores, which are comparable within one method alone.
 */
export type ActiveOcgs = z.infer<typeof activeOcgsRow>

/**
 * How many groups were active on a day, as known at a moment, and what did their latest assessments say together?
 *
 * Unit: groups, each once in ALL and in FORCE; one with two threats counts in both rows of THREAT. A group counts for the unit that held it
 * on that day, whoever holds it now; its force and threats are those known at the moment. Withdrawn groups count nowhere; one that merged
 * into another is archived from that day.
 * Source: aggregates.active_ocgs, one statement.
 *
 * @param asked `unit` null for all units; `onDay` a London day
 * Checked in: test/api/comparison/activeOcgs.test.ts.
 */
export function readActiveOcgs(
  database: RequestDatabase, { unit, onDay, asAt }: { unit: { code: string } | null; onDay: Day; asAt: Date },
): Promise<ActiveOcgs[]> {
  return query(
    database,
    activeOcgsRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", dimension, code, method, ocgs, scores
      FROM aggregates.active_ocgs(${asAt.toISOString()}::timestamptz, ${onDay}::date, ${unit?.code ?? null}::text)`,
  )
}

/**
 * The same groups of every unit in one number each, by code of the unit: what rates are divided by. A unit without one is not there.
 *
 * Why a function of its own: the latest assessment of each group costs five times as much as all else.
 * Source: aggregates.active_ocg_counts, one statement. Checked in: test/api/comparison/activeOcgs.test.ts.
 */
export async function readActiveOcgCounts(database: RequestDatabase, { onDay, asAt }: { onDay: Day; asAt: Date }): Promise<Map<string, number>> {
  const rows = await query(
    database, z.object({ unitCode: z.string(), ocgs: z.int() }),
    Prisma.sql`SELECT unit_code AS "unitCode", ocgs FROM aggregates.active_ocg_counts(${asAt.toISOString()}::timestamptz, ${onDay}::date)`,
  )
  return new Map(rows.map(({ unitCode, ocgs }) => [unitCode, ocgs]))
}
