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
import { periodsCompared } from './unusual.ts'

/** What a unit returned for a period before; `asked` are the figures that it was asked for. */
export type BeforePeriod = { from: Day; to: Day; asked: ReadonlySet<FigureCode>; cells: FigureCells }

const beforeRow = z.object({ from: z.string(), to: z.string(), asked: z.array(z.enum(figureCodes)), figures: z.array(figureRow) })

/**
 * What the unit returned for the up to 12 periods before that of a return, oldest first: as accepted, else as frozen last, by a
 * moment (null is now). A period without a return is missing, which is not 0; one that covers another number of months is left out.
 * One statement.
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
      SELECT r.period_from::text AS "from", r.period_to::text AS "to", ARRAY(SELECT jsonb_object_keys(s.figure_versions)) AS asked,
        (SELECT coalesce(jsonb_agg(f), '[]') FROM jsonb_array_elements(s.figures) f
         WHERE r.period_to = ${period.from}::date OR f->>'about' = ANY (${[...compared, 'OUTPUTS']}::text[])) AS figures
      FROM unit_return r
      CROSS JOIN LATERAL (
        SELECT e.snapshot_id FROM return_event e
        WHERE e.return_id = r.id AND e.snapshot_id IS NOT NULL AND ${asAt === null ? Prisma.sql`TRUE` : Prisma.sql`e.acted_at <= ${asAt}`}
        ORDER BY e.action = 'ACCEPT' DESC, e.number DESC LIMIT 1) AS last
      JOIN return_snapshot s ON s.id = last.snapshot_id
      WHERE r.unit_code = ${unitCode} AND ${visibleTo(viewer)}
        AND r.period_from >= ${addMonths(period.from, -periodsCompared * months)}::date AND r.period_to <= ${period.from}::date
        AND r.period_to = (r.period_from + make_interval(months => ${months}::int))::date
      ORDER BY r.period_from`,
  )
  return rows.map(({ figures, asked, ...period }) => ({ ...period, asked: new Set(asked), cells: new FigureCells(figures) }))
}
