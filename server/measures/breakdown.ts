import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Period } from '../periods/period.ts'
import type { DatedCode, ReferenceData } from '../units/referenceData.ts'
import type { FigureScope, RecordsAsked } from './figureScope.ts'
import { gradeCounts, type GradeCounts, gradeRow } from './gradeCounts.ts'

const cellRow = z.object({
  dimension: z.enum(['STRAND', 'THREAT', 'TACTIC', 'FORCE']),
  code: z.string(),
  grade: gradeRow,
  disruptions: z.int(),
})
export type BreakdownCell = z.infer<typeof cellRow>

export type BreakdownRow = { code: string; name: string; counts: GradeCounts }
export type Breakdowns = {
  byStrand: BreakdownRow[]
  byThreat: BreakdownRow[]
  byTactic: BreakdownRow[]
  byForce: BreakdownRow[]
}

/** The code of the row of disruptions that name no force. */
export const noneNamed = 'NONE'

/**
 * How many led disruptions were there by strand, threat, tactic and force, by counted grade?
 *
 * Unit: disruptions; no denominator (counts by force are not rates) and no interval. A disruption with two
 * threats counts in both rows, so rows may add up to more than the headline; strands add up to it.
 * Source: aggregates.disruptions_by, one statement, as at the scope's moment.
 */
export async function readBreakdownCells(database: RequestDatabase, { unit, period, asAt }: RecordsAsked): Promise<BreakdownCell[]> {
  return query(
    database,
    cellRow,
    Prisma.sql`
      SELECT dimension, code, grade, disruptions
      FROM aggregates.disruptions_by(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text)`,
  )
}

/**
 * Cells as the rows of four tables, in the fixed order of the lists. Every entry that could be recorded in
 * the period has its row: 0 there means that none was recorded. A unit's forces are those known to belong to
 * it now; a force of another unit has a row when it took part.
 *
 * Checked in: test/unit/measures/breakdown.test.ts.
 */
export function breakdownRows(
  cells: BreakdownCell[],
  { unit, period }: Pick<FigureScope, 'unit' | 'period'>,
  { strands, threats, tactics, forces, units }: Pick<ReferenceData, 'strands' | 'threats' | 'tactics' | 'forces' | 'units'>,
): Breakdowns {
  const rowsOf = (dimension: BreakdownCell['dimension'], names: { code: string; name: string }[], isExpected: (code: string) => boolean) => {
    const own = cells.filter((cell) => cell.dimension === dimension)
    const counted = new Set(own.map((cell) => cell.code))
    return names
      .filter(({ code }) => counted.has(code) || isExpected(code))
      .map(({ code, name }) => ({ code, name, counts: gradeCounts(own.filter((cell) => cell.code === code)) }))
  }
  const dated = (codes: Map<string, DatedCode>) => (code: string) => isRecordable(codes.get(code), period)
  const place = (code: string | null): number => (code === null ? units.size + 1 : (units.get(code)?.position ?? units.size + 1))
  const forcesInOrder = [...forces.values()].sort((one, other) => place(one.unitCode) - place(other.unitCode))
  return {
    byStrand: rowsOf('STRAND', [...strands.values()], () => true),
    byThreat: rowsOf('THREAT', [...threats.values()], dated(threats)),
    byTactic: rowsOf('TACTIC', [...tactics.values()], dated(tactics)),
    byForce: rowsOf(
      'FORCE',
      [...forcesInOrder, { code: noneNamed, name: 'No force named' }],
      (code) => code !== noneNamed && (unit === null || forces.get(code)?.unitCode === unit.code),
    ),
  }
}

/** Could the entry be recorded in the period? */
export function isRecordable(entry: DatedCode | undefined, period: Pick<Period, 'from' | 'to'>): boolean {
  if (!entry) return false
  return (entry.validFrom === null || entry.validFrom < period.to) && (entry.validTo === null || entry.validTo > period.from)
}
