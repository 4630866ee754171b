import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { RecordsAsked } from './figureScope.ts'

const looseRow = z.object({ record: z.enum(['DISRUPTION', 'OUTPUT']), unitCode: z.string(), records: z.int() })
export type LooselyDated = z.infer<typeof looseRow>

/**
 * Which records touch the period but are dated too loosely to count in it?
 *
 * Unit: led disruptions and outputs, by the unit that led or gave them. They are in no other figure of the page.
 * Source: aggregates.dated_too_loosely, one statement, as at the scope's moment.
 */
export async function readLooselyDated(database: RequestDatabase, { unit, period, asAt }: RecordsAsked): Promise<LooselyDated[]> {
  return query(
    database,
    looseRow,
    Prisma.sql`
      SELECT record, unit_code AS "unitCode", records
      FROM aggregates.dated_too_loosely(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text)`,
  )
}

/** How many of these records there are, of one unit or of all. */
export function countLooselyDated(rows: LooselyDated[], record: LooselyDated['record'], unitCode?: string): number {
  return rows
    .filter((row) => row.record === record && (unitCode === undefined || row.unitCode === unitCode))
    .reduce((sum, row) => sum + row.records, 0)
}
