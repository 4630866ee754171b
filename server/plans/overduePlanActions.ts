import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Overdue } from '../facts/overdue.ts'
import { nextDay } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { visibleTo } from '../targets/ocgRecord.ts'

const overdueRow = z.object({ ocgId: z.string(), count: z.number(), dueOn: z.string() })

/**
 * Actions of each group's plan that were open beyond their day as at a moment (null is now); a group without any is left out. One
 * statement, however many groups there are.
 */
export async function overduePlanActions(
  { viewer, database, now }: Pick<Acting, 'viewer' | 'database' | 'now'>,
  ocgIds: readonly string[],
  asAt: Date | null,
): Promise<Map<string, Overdue>> {
  const rows = await query(
    database,
    overdueRow,
    Prisma.sql`SELECT v.ocg_id AS "ocgId", count(*)::int AS count, min(v.due_on)::text AS "dueOn"
               FROM plan_action_version v
               WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.state = 'OPEN' AND v.due_on < ${londonDayOf(asAt ?? now)}::date
                 AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
               GROUP BY v.ocg_id`,
  )
  return new Map(rows.map(({ ocgId, count, dueOn }) => [ocgId, { count, since: nextDay(dueOn) }]))
}
