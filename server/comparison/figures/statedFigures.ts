import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { Basis } from '../../measures/basis.ts'
import type { RecordsAsked } from '../../measures/figureScope.ts'
import { type FigureCode, figureCodes } from '../../returnFigures/figureCatalogue.ts'

const statedFigureRow = z.object({
  unitCode: z.string(),
  from: z.string(),
  to: z.string(),
  about: z.enum(figureCodes),
  key: z.string(),
  quantity: z.number().nullable(),
  code: z.string().nullable(),
  day: z.string().nullable(),
  isNil: z.boolean(),
})

/** One part of a figure that a unit entered in the return of `from` to `to`: a number, a choice or a day, or stated as nil. */
export type StatedFigure = z.infer<typeof statedFigureRow>

/**
 * What did units state in their returns: staff, capabilities, budget and the regional threat assessment?
 *
 * Unit: as figureCatalogue says of each. A figure that nobody stated has no row, which is not 0; one that is nil has.
 * Of returns wholly inside the period: as published, those of the latest edition; else those last accepted, as nobody records them
 * anywhere but in returns. One statement. Source: aggregates.stated_figures.
 *
 * @param asked `unit` null for all units; figures as known at `asAt`
 * @param figures those alone, as a year of returns states thousands of parts; null for all
 * Checked in: test/api/comparison/returnedByUnit.test.ts.
 */
export function readStatedFigures(
  database: RequestDatabase, basis: Basis, { unit, period, asAt }: RecordsAsked, figures: readonly FigureCode[] | null = null,
): Promise<StatedFigure[]> {
  return query(
    database,
    statedFigureRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", from_day::text AS "from", to_day::text AS "to", about, key, quantity, code, day::text AS day, is_nil AS "isNil"
      FROM aggregates.stated_figures(
        ${basis === 'AS_PUBLISHED' ? basis : 'AS_RETURNED'}::text, ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date,
        ${unit?.code ?? null}::text, ${figures && [...figures]}::text[])`,
  )
}
