import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Basis } from './basis.ts'
import type { RecordsAsked } from './figureScope.ts'

export const returnedFigureRow = z.object({
  unitCode: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  about: z.string(),
  key: z.string(),
  quantity: z.number(),
})

/**
 * One cell of a computed figure of returns, `about` and `key` as frozen (returnFigures/figureRow.ts). Of the three totals of
 * disruptions one for each unit and period of returns; of the rest added up over all of them, with nulls.
 */
export type ReturnedFigure = z.infer<typeof returnedFigureRow>

/**
 * The frozen figures that stand on a basis, of returns wholly inside the period, accepted or published by the as-at moment.
 *
 * @param withDetails false reads the three totals of disruptions alone
 * Source: aggregates.returned_figures, one statement.
 */
export async function readReturnedFigures(
  database: RequestDatabase, basis: Exclude<Basis, 'AS_RECORDED'>, { unit, period, asAt }: RecordsAsked, withDetails: boolean,
): Promise<ReturnedFigure[]> {
  return query(
    database,
    returnedFigureRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", from_day::text AS "from", to_day::text AS "to", about, key, quantity
      FROM aggregates.returned_figures(
        ${basis}::text, ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text, ${withDetails}::boolean)`,
  )
}
