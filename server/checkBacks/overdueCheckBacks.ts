import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import type { Overdue } from '../facts/overdue.ts'
import { addDays } from '../periods/day.ts'
import { readingAt } from './checkBackReading.ts'
import { checkBacksFrom, dueDay, isIn, ledBy, monthsNeeded, needsAny } from './checkBackSql.ts'

const overdueRow = z.object({ ocgId: z.string(), count: z.number(), dueOn: z.string() })

/**
 * Check-backs that were overdue as at a moment (null is now), of disruptions that the viewer's unit led against each group, by the
 * settings of that moment; a group without any is left out. One statement, however many groups there are.
 */
export async function overdueCheckBacks(acting: Pick<Acting, 'viewer' | 'database' | 'now'>, ocgIds: readonly string[], asAt: Date | null): Promise<Map<string, Overdue>> {
  const reading = await readingAt(acting, asAt)
  const disruptions = Prisma.sql`${ledBy(reading)} AND ${needsAny(reading)} AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])`
  const rows = await query(
    acting.database,
    overdueRow,
    Prisma.sql`SELECT v.ocg_id AS "ocgId", count(*)::int AS count, min(${dueDay})::text AS "dueOn"
               FROM ${checkBacksFrom(reading, monthsNeeded(reading), disruptions)}
               WHERE ${isIn(reading, 'OVERDUE')} GROUP BY v.ocg_id`,
  )
  return new Map(rows.map(({ ocgId, count, dueOn }) => [ocgId, { count, since: addDays(dueOn, reading.needs.graceDays + 1) }]))
}
