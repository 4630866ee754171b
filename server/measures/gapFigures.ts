import type { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { refusal } from '../errors.ts'
import { type ReturnedFigure, returnedFigureRow } from './returnedFigures.ts'
import type { MissingReturn } from './returnsBehind.ts'

/** So many are counted from their records at once. */
const mostFilled = 150

/**
 * What is recorded for the units and periods whose returns are missing, as rows of returned figures: what their returns would say.
 *
 * Source: aggregates.recorded_by_unit, for each period of returns with a gap; one statement.
 * @throws RefusedError where there are more gaps than are filled at once
 */
export async function readGapFigures(database: RequestDatabase, gaps: readonly MissingReturn[], asAt: Date): Promise<ReturnedFigure[]> {
  if (gaps.length === 0) return []
  return query(
    database,
    returnedFigureRow,
    Prisma.sql`
      SELECT CASE WHEN c.is_total THEN c.unit_code END AS "unitCode", CASE WHEN c.is_total THEN c.from_day::text END AS "from",
        CASE WHEN c.is_total THEN c.to_day::text END AS "to", c.about, c.key, sum(c.quantity) AS quantity
      FROM (SELECT *, about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED') AS is_total FROM (${cellsOf(gaps, asAt, 'WITH_OUTCOMES')}) AS cell) AS c
      GROUP BY 1, 2, 3, 4, 5`,
  )
}

/**
 * The same for each unit on its own, as rows of the caller's shape: added up over the unit's gaps, or of grain MONTH or QUARTER each with its period.
 *
 * @throws RefusedError where there are more gaps than are filled at once
 */
export async function readGapFiguresByUnit<Shape extends z.ZodType>(
  database: RequestDatabase, row: Shape, gaps: readonly MissingReturn[], asAt: Date, { detail, grain }: { detail: 'TOTALS' | 'STRANDS' | 'ALL'; grain: 'PERIOD' | 'MONTH' | 'QUARTER' },
): Promise<z.output<Shape>[]> {
  if (gaps.length === 0) return []
  const isOfReturn = Prisma.sql`${grain !== 'PERIOD'}::boolean`
  return query(
    database,
    row,
    Prisma.sql`
      SELECT c.unit_code AS "unitCode", CASE WHEN ${isOfReturn} THEN c.from_day::text END AS "from", CASE WHEN ${isOfReturn} THEN c.to_day::text END AS "to",
        c.about, c.key, sum(c.quantity) AS quantity
      FROM (${cellsOf(gaps, asAt, detail)}) AS c
      GROUP BY 1, 2, 3, 4, 5`,
  )
}

/** The cells of each gap. A period is counted once for all its gaps, or for one unit where it has one. */
function cellsOf(gaps: readonly MissingReturn[], asAt: Date, detail: 'TOTALS' | 'STRANDS' | 'ALL' | 'WITH_OUTCOMES'): Prisma.Sql {
  if (gaps.length > mostFilled) {
    throw refusal('period', `${gaps.length} returns are missing, and at most ${mostFilled} are filled with what is recorded: choose a shorter period, or figures as recorded`)
  }
  const asked = JSON.stringify(gaps.map(({ unit, period }) => ({ unit_code: unit.code, from_day: period.from, to_day: period.to })))
  const gap = Prisma.sql`jsonb_to_recordset(${asked}::jsonb) AS g (unit_code text, from_day date, to_day date)`
  return Prisma.sql`
    SELECT f.unit_code, s.from_day, s.to_day, f.about, f.key, f.quantity
    FROM (
      SELECT g.from_day, g.to_day, array_agg(g.unit_code) AS unit_codes, CASE WHEN count(*) = 1 THEN min(g.unit_code) END AS one_unit
      FROM ${gap} GROUP BY 1, 2
    ) AS s
    CROSS JOIN LATERAL aggregates.recorded_by_unit(${asAt.toISOString()}::timestamptz, s.from_day, s.to_day, s.one_unit, ${detail}::text, 'PERIOD') AS f
    WHERE f.unit_code = ANY (s.unit_codes)`
}
