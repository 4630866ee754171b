import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { known, type MeasureUnit, type OutcomeKind, type ReferenceData } from '../units/referenceData.ts'
import type { RecordsAsked } from './figureScope.ts'

const totalRow = z.object({ kindCode: z.string(), measureUnitCode: z.string(), total: z.number(), disruptions: z.int() })
export type OutcomeTotalRow = z.infer<typeof totalRow>

/** `total` is in that unit of measure; `disruptions` is how many disruptions have such an outcome. */
export type OutcomeTotal = { kind: OutcomeKind; measureUnit: MeasureUnit; total: number; disruptions: number }

/**
 * What came of the led disruptions, by kind of outcome and unit of measure?
 *
 * Unit: each row its own; kilograms and plants are never added, and money stays in its components.
 * Of led disruptions of every counted grade, so that no outcome is lost; no denominator and no interval.
 * A kind that nobody recorded has no row: nothing says that there was none.
 * Source: aggregates.outcome_totals, one statement, as at the scope's moment.
 */
export async function readOutcomeTotals(database: RequestDatabase, { unit, period, asAt }: RecordsAsked): Promise<OutcomeTotalRow[]> {
  return query(
    database,
    totalRow,
    Prisma.sql`
      SELECT kind_code AS "kindCode", measure_unit_code AS "measureUnitCode", total, disruptions
      FROM aggregates.outcome_totals(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text)`,
  )
}

/** Named, and in the order of the list of kinds. Checked in: test/unit/measures/outcomeTotals.test.ts. */
export function inListOrder(
  rows: OutcomeTotalRow[],
  { outcomeKinds, measureUnits }: Pick<ReferenceData, 'outcomeKinds' | 'measureUnits'>,
): OutcomeTotal[] {
  const kinds = [...outcomeKinds.keys()]
  return rows
    .toSorted(
      (one, other) =>
        kinds.indexOf(one.kindCode) - kinds.indexOf(other.kindCode) || one.measureUnitCode.localeCompare(other.measureUnitCode, 'en'),
    )
    .map(({ kindCode, measureUnitCode, total, disruptions }) => ({
      kind: known(outcomeKinds, kindCode),
      measureUnit: known(measureUnits, measureUnitCode),
      total,
      disruptions,
    }))
}
