import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { addMonths, type Day } from '../periods/day.ts'
import { visibleTo } from '../returns/returnAccess.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { figureCodes, type FigureCode } from './figureCatalogue.ts'
import { FigureCells } from './figureCells.ts'
import { figureRow } from './figureRow.ts'
import { returnsCompared } from './unusual.ts'

/** How many periods are looked back for returns to compare with: a missed one does not end the comparison. */
export const periodsLookedBack = 24

/** What a unit returned for a period before; `asked` are the figures that it was asked for. */
export type BeforePeriod = { from: Day; to: Day; asked: ReadonlySet<FigureCode>; cells: FigureCells }

const beforeRow = z.object({ from: z.string(), to: z.string(), asked: z.array(z.enum(figureCodes)), figures: z.array(figureRow) })

/**
 * What the unit returned for the last 12 periods before that of a return of which it has frozen figures, oldest first, looking back at
 * most 24: as accepted, else as frozen last, by a moment (null is now). A period without a return is missing, which is not 0; one that
 * covers another number of months is left out. One statement.
 *
 * @param compared the figures that are wanted of all of them; of the period just before all are given
 */
export async function beforePeriods(
  { viewer, database }: Pick<Acting, 'viewer' | 'database'>,
  { unitCode, period }: Pick<ReturnRecord, 'unitCode' | 'period'>,
  { compared, asAt }: { compared: readonly FigureCode[]; asAt: Date | null },
): Promise<BeforePeriod[]> {
  const months = period.kind === 'QUARTER' ? 3 : 1
  const rows = await query(
    database,
    beforeRow,
    Prisma.sql`
      WITH returned AS (
        SELECT r.period_from, r.period_to, last.snapshot_id
        FROM unit_return r
        CROSS JOIN LATERAL (
          SELECT e.snapshot_id FROM return_event e
          WHERE e.return_id = r.id AND e.snapshot_id IS NOT NULL AND ${asAt === null ? Prisma.sql`TRUE` : Prisma.sql`e.acted_at <= ${asAt}`}
          ORDER BY e.action = 'ACCEPT' DESC, e.number DESC LIMIT 1) AS last
        WHERE r.unit_code = ${unitCode} AND ${visibleTo(viewer)}
          AND r.period_from >= ${addMonths(period.from, -periodsLookedBack * months)}::date AND r.period_to <= ${period.from}::date
          AND r.period_to = (r.period_from + make_interval(months => ${months}::int))::date
        ORDER BY r.period_from DESC LIMIT ${returnsCompared})
      SELECT b.period_from::text AS "from", b.period_to::text AS "to", ARRAY(SELECT jsonb_object_keys(s.figure_versions)) AS asked,
        (SELECT coalesce(jsonb_agg(f), '[]') FROM jsonb_array_elements(s.figures) f
         WHERE b.period_to = ${period.from}::date OR f->>'about' = ANY (${[...compared, 'OUTPUTS']}::text[])) AS figures
      FROM returned b JOIN return_snapshot s ON s.id = b.snapshot_id
      ORDER BY b.period_from`,
  )
  return rows.map(({ figures, asked, ...period }) => ({ ...period, asked: new Set(asked), cells: new FigureCells(figures) }))
}
