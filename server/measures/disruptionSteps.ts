import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Grade } from '../disruptions/countedGrade.ts'
import type { RecordsAsked } from './figureScope.ts'
import { gradeCounts, type GradeCounts, gradeRow } from './gradeCounts.ts'

/** LED_WITH_SUPPORT is the part of LED that other units supported. */
const creditRow = z.enum(['LED', 'LED_WITH_SUPPORT', 'SUPPORTED'])
export type StepCredit = z.infer<typeof creditRow>

const stepsRow = z.object({
  unitCode: z.string(),
  credit: creditRow,
  grade: gradeRow,
  isLooserThanMonth: z.boolean(),
  steps: z.array(z.int()),
  disruptions: z.array(z.int()),
})

/**
 * How many disruptions of one unit, credit and grade step when. `steps` are days after the first of the
 * period, or months after its first month, each beside how many `disruptions`.
 */
export type DisruptionSteps = z.infer<typeof stepsRow>

/**
 * The disruptions of a period by the day or month at which a running total steps: the last day of effect.
 * One statement; the headline, the running totals and the months are all made from it, so that they agree.
 *
 * @param scope `unit` null for all units; figures as known at `asAt`
 * Source: aggregates.disruption_steps.
 */
export async function readDisruptionSteps(
  database: RequestDatabase,
  scope: RecordsAsked,
  grain: 'day' | 'month',
): Promise<DisruptionSteps[]> {
  const { unit, period, asAt } = scope
  return query(
    database,
    stepsRow,
    Prisma.sql`
      SELECT unit_code AS "unitCode", credit, grade, is_looser_than_month AS "isLooserThanMonth", steps, disruptions
      FROM aggregates.disruption_steps(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${grain}::text, ${unit?.code ?? null}::text)`,
  )
}

/** The steps that a figure counts, one after the other and in no order. */
export function* stepsWith(
  rows: Iterable<DisruptionSteps>,
  credit: StepCredit,
): Generator<{ grade: Grade; step: number; disruptions: number; isLooserThanMonth: boolean }> {
  for (const row of rows) {
    if (row.credit !== credit) continue
    for (const [index, step] of row.steps.entries()) {
      yield { grade: row.grade, step, disruptions: row.disruptions[index] ?? 0, isLooserThanMonth: row.isLooserThanMonth }
    }
  }
}

/** All disruptions of that credit, by grade, whenever they step. */
export function countSteps(rows: Iterable<DisruptionSteps>, credit: StepCredit): GradeCounts {
  return gradeCounts(stepsWith(rows, credit))
}

/** The rows of each unit. */
export function byUnit(rows: Iterable<DisruptionSteps>): Map<string, DisruptionSteps[]> {
  const units = new Map<string, DisruptionSteps[]>()
  for (const row of rows) {
    const own = units.get(row.unitCode)
    if (own) own.push(row)
    else units.set(row.unitCode, [row])
  }
  return units
}
