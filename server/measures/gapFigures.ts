import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { type ReturnedFigure, returnedFigureRow } from './returnedFigures.ts'
import type { MissingReturn } from './returnsBehind.ts'

/** Each gap is counted from its records on its own. */
const mostFilled = 150

/**
 * What is recorded for the units and periods whose returns are missing, as rows of returned figures: what their returns would say.
 *
 * Source: the functions of `aggregates` from which returns are computed, for each gap; one statement.
 * @throws RefusedError where there are more gaps than are filled at once
 */
export async function readGapFigures(database: RequestDatabase, gaps: readonly MissingReturn[], asAt: Date): Promise<ReturnedFigure[]> {
  if (gaps.length === 0) return []
  if (gaps.length > mostFilled) {
    const message = `${gaps.length} returns are missing, and at most ${mostFilled} are filled with what is recorded: choose a shorter period, or figures as recorded`
    throw new RefusedError(message, [{ field: 'period', message }])
  }
  const asked = JSON.stringify(gaps.map(({ unit, period }) => ({ unit_code: unit.code, from_day: period.from, to_day: period.to })))
  const of = Prisma.sql`${asAt.toISOString()}::timestamptz, g.from_day, g.to_day`
  return query(
    database,
    returnedFigureRow,
    Prisma.sql`
      WITH cell AS (
        SELECT g.unit_code, g.from_day, g.to_day, f.about, f.key, f.quantity,
          f.about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED') AS is_total
        FROM jsonb_to_recordset(${asked}::jsonb) AS g (unit_code text, from_day date, to_day date)
        CROSS JOIN LATERAL (
          SELECT 'DISRUPTIONS_' || s.credit AS about, s.grade AS key, n.n::float8 AS quantity
          FROM aggregates.disruption_steps(${of}, 'month', g.unit_code) s CROSS JOIN LATERAL unnest(s.disruptions) AS n (n)
          UNION ALL
          SELECT 'DISRUPTIONS_BY_' || b.dimension, b.code || '/' || b.grade, b.disruptions FROM aggregates.disruptions_by(${of}, g.unit_code) b
          UNION ALL
          SELECT v.about, o.kind_code || '/' || o.measure_unit_code, v.quantity
          FROM aggregates.outcome_totals(${of}, g.unit_code) o
          CROSS JOIN LATERAL (VALUES ('OUTCOMES', o.total), ('OUTCOME_DISRUPTIONS', o.disruptions)) AS v (about, quantity)
          UNION ALL
          SELECT v.about, p.kind || '/' || p.strand_code, v.quantity
          FROM aggregates.output_totals(${of}, g.unit_code) p
          CROSS JOIN LATERAL (VALUES ('OUTPUTS', p.outputs), ('OUTPUTS_REACHED', p.people_reached), ('OUTPUTS_WITHOUT_COUNT', p.outputs_without_count),
            ('OUTPUTS_ASKED', p.asked), ('OUTPUTS_ANSWERED', p.answered), ('OUTPUTS_NOT_ASKED', p.outputs_not_asked)) AS v (about, quantity)
          WHERE v.quantity IS NOT NULL
          UNION ALL
          SELECT 'OUTPUT_PAIRS', q.measures || '/' || v.pair, v.quantity
          FROM aggregates.output_pairs(${of}, g.unit_code) q
          CROSS JOIN LATERAL (VALUES ('QUESTIONS', q.questions), ('YES_YES', q.yes_yes), ('YES_NO', q.yes_no), ('NO_YES', q.no_yes), ('NO_NO', q.no_no),
            ('BEFORE_ONLY', q.before_only), ('AFTER_ONLY', q.after_only)) AS v (pair, quantity)
        ) AS f
      )
      SELECT CASE WHEN is_total THEN unit_code END AS "unitCode", CASE WHEN is_total THEN from_day::text END AS "from",
        CASE WHEN is_total THEN to_day::text END AS "to", about, key, sum(quantity) AS quantity
      FROM cell
      GROUP BY 1, 2, 3, 4, 5`,
  )
}
