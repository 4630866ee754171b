import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

/**
 * What does not fit in the lives of the returns that an edition holds: one that was not accepted with these figures, one whose
 * preparer, approver and accepter are not three people, or one that stands under another period than its code says. In words.
 */
export async function readStepsThatDoNotFit(database: RequestDatabase, number: number): Promise<string[]> {
  const rows = await query(
    database,
    z.object({ unitCode: z.string(), periodCode: z.string(), isAccepted: z.boolean(), areThree: z.boolean(), isUnderItsCode: z.boolean() }),
    Prisma.sql`
      SELECT r.unit_code AS "unitCode", r.period_code AS "periodCode", accepted.acted_by IS NOT NULL AS "isAccepted",
        accepted.acted_by IS NULL OR (s.approved_by <> accepted.acted_by
          AND NOT EXISTS (SELECT FROM return_entry e WHERE e.return_id = r.return_id AND e.recorded_by IN (s.approved_by, accepted.acted_by) AND e.recorded_at <= s.approved_at)) AS "areThree",
        u.unit_code = r.unit_code AND u.period_code = r.period_code
          AND u.period_from = (CASE WHEN u.period_code LIKE 'M%' THEN to_date(substr(u.period_code, 2), 'YYYY-MM')
            ELSE make_date(substr(u.period_code, 3, 4)::integer, 4, 1) + make_interval(months => 3 * (right(u.period_code, 1)::integer - 1)) END)::date
          AND u.period_to = (u.period_from + make_interval(months => CASE WHEN u.period_code LIKE 'M%' THEN 1 ELSE 3 END))::date AS "isUnderItsCode"
      FROM edition_return r
      JOIN return_snapshot s ON s.id = r.snapshot_id
      JOIN unit_return u ON u.id = r.return_id
      LEFT JOIN LATERAL (
        SELECT e.acted_by FROM return_event e WHERE e.return_id = r.return_id AND e.action = 'ACCEPT' AND e.snapshot_id = r.snapshot_id ORDER BY e.number LIMIT 1
      ) AS accepted ON true
      WHERE r.edition_number = ${number}::integer
      ORDER BY 1, 2`,
  )
  return rows.flatMap(({ unitCode, periodCode, isAccepted, areThree, isUnderItsCode }) => [
    ...(isAccepted ? [] : [`${unitCode}, ${periodCode}: it was never accepted with these figures`]),
    ...(areThree ? [] : [`${unitCode}, ${periodCode}: who prepared, approved and accepted it are not three people`]),
    ...(isUnderItsCode ? [] : [`${unitCode}, ${periodCode}: it stands under other days than its period has`]),
  ])
}
