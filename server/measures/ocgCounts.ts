import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { countedAt, stoodAt } from '../facts/asAt.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import { gradeCounts, gradeRow, type GradeCounts } from './gradeCounts.ts'

const row = z.object({ ocgId: z.string(), grade: gradeRow, disruptions: z.number() })

/**
 * How many disruptions were recorded against each group, by counted grade, as at its moment.
 *
 * Unit: disruptions. It reads the base tables as the viewer, so row-level security decides which count;
 * a page of groups takes one statement.
 */
export async function ocgCounts(database: RequestDatabase, keys: readonly MomentKey[]): Promise<GradeCounts[]> {
  const found = await loadAtMoments(keys, async (ids, asAt) => {
    const cells = await query(
      database,
      row,
      Prisma.sql`SELECT v.ocg_id AS "ocgId", g.grade, count(*)::int AS disruptions
                 FROM disruption_version v
                 JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', asAt)}
                 WHERE v.ocg_id = ANY (${ids}::uuid[]) AND NOT v.is_withdrawn AND ${stoodAt('v', asAt)}
                 GROUP BY v.ocg_id, g.grade`,
    )
    return ids.map((id) => ({ id, counts: gradeCounts(cells.filter((cell) => cell.ocgId === id)) }))
  })
  return found.map((one) => one?.counts ?? gradeCounts([]))
}
