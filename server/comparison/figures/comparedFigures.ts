import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { Basis } from '../../measures/basis.ts'
import type { ReturnsOfScope } from '../../measures/expectedReturns.ts'
import { type Asked, type Asker, type FigureScope, figureScope, type RecordsAsked } from '../../measures/figureScope.ts'
import { basisAsked, type BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { readGapFiguresByUnit } from '../../measures/gapFigures.ts'
import { figureCodes } from '../../returnFigures/figureCatalogue.ts'

const comparedFigureRow = z.object({
  unitCode: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  about: z.enum(figureCodes),
  key: z.string(),
  quantity: z.number(),
})

/**
 * One cell of a computed figure of one unit, `about` and `key` as returns freeze it, whatever it is made from. A cell that is 0 is not
 * there; of people reached, asked and answered one that is not there was not counted.
 *
 * `from` and `to` are the month or quarter, or the period of the return; null where it is added up over the whole period.
 */
export type ComparedFigure = z.infer<typeof comparedFigureRow>

/** TOTALS: the three totals of disruptions. STRANDS: also by strand, outputs and pairs of answers. ALL: also by threat, tactic and force. */
export type FigureDetail = 'TOTALS' | 'STRANDS' | 'ALL'

/** PERIOD: added up. MONTH, QUARTER: each calendar month or quarter of what is recorded; of returns, each return. */
export type FiguresWanted = { detail: FigureDetail; grain: 'PERIOD' | 'MONTH' | 'QUARTER' }

/**
 * The figures of one unit or, with null, of every unit, on the basis asked for.
 *
 * Why one kind of row: a page that compares units says the same of what is recorded and of what was returned.
 * Unit: as figureCatalogue says of each. What a unit led is in its rows once, so that the units add up to the network; what it supported is
 * in the rows of each unit that did, and adds up to nothing. A record dated too loosely for one month is in none of them, and the same of quarters.
 * Statements: those of the definitions and 1 for the returns, and 1; 1 more where gaps are filled.
 *
 * @returns the scope as well: figures from returns end with the last period of returns
 * @throws RefusedError as figureScope; when the basis cannot be had for this period, or too many gaps are to be filled
 * Source: aggregates.recorded_by_unit, aggregates.returned_by_unit. Checked in: test/api/comparison/recordedByUnit.test.ts, returnedByUnit.test.ts.
 */
export async function readComparedFigures(
  asker: Asker, unitCode: string | null, asked: Asked, wanted: FiguresWanted,
): Promise<{ scope: FigureScope; figures: ComparedFigure[]; on: BasisOfFigures; ofScope: ReturnsOfScope }> {
  const { scope, on, ofScope } = await basisAsked(asker, figureScope(asker, unitCode, asked), asked)
  if (on.basis === 'AS_RECORDED') return { scope, figures: await readRecordedByUnit(asker.database, scope, wanted), on, ofScope }
  const returned = await readReturnedByUnit(asker.database, on.basis, scope, wanted)
  const filling = on.gapsFilled ? await readGapFiguresByUnit(asker.database, comparedFigureRow, on.gaps, scope.asAt, wanted) : []
  return { scope, figures: [...returned, ...filling], on, ofScope }
}

/** What is recorded, by unit. One statement. Source: aggregates.recorded_by_unit. */
export function readRecordedByUnit(database: RequestDatabase, { unit, period, asAt }: RecordsAsked, { detail, grain }: FiguresWanted): Promise<ComparedFigure[]> {
  return query(
    database,
    comparedFigureRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", from_day::text AS "from", to_day::text AS "to", about, key, quantity
      FROM aggregates.recorded_by_unit(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text, ${detail}::text, ${grain}::text)`,
  )
}

/** What returns that stand on a basis say, by unit. One statement. Source: aggregates.returned_by_unit. */
export function readReturnedByUnit(
  database: RequestDatabase, basis: Exclude<Basis, 'AS_RECORDED'>, { unit, period, asAt }: RecordsAsked, { detail, grain }: FiguresWanted,
): Promise<ComparedFigure[]> {
  return query(
    database,
    comparedFigureRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", from_day::text AS "from", to_day::text AS "to", about, key, quantity
      FROM aggregates.returned_by_unit(
        ${basis}::text, ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text, ${detail}::text,
        ${grain !== 'PERIOD'}::boolean)`,
  )
}
