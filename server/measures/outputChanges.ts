import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { pairedChange } from '../statistics/pairedChange.ts'
import type { RecordsAsked } from './figureScope.ts'

export const whatQuestionsMeasure = ['INTENTION', 'BEHAVIOUR_AT_FOLLOW_UP'] as const

/** Answers to questions that measure the same, added up. */
export const pairsRow = z.object({
  measures: z.enum(whatQuestionsMeasure),
  questions: z.int(),
  yesYes: z.int(),
  yesNo: z.int(),
  noYes: z.int(),
  noNo: z.int(),
  beforeOnly: z.int(),
  afterOnly: z.int(),
})
export type OutputPairs = z.infer<typeof pairsRow>

/** Shares between 0 and 1; `change` is after less before, and `lower` and `upper` are its 95% limits. */
export type ChangeOfPairs = { pairs: number; shareBefore: number; shareAfter: number; change: number; lower: number; upper: number }

export type OutputChange = {
  measures: OutputPairs['measures']
  change: ChangeOfPairs | null
  /** Why there is no figure, in words; null when there is one. */
  missing: string | null
  beforeOnly: number
  afterOnly: number
  /** How many questions were added up; no part of the page, but of its caveats. */
  questions: number
}

/**
 * Did the people who answered before and after say something else afterwards: what they intend, and what they did?
 *
 * Unit: share of pairs of answers that are yes. Denominator: pairs, that is answers of one person to one question
 * both before and after; who answered once only is shown beside it. Intention and reported behaviour stay apart.
 * Interval: 95%, Newcombe's for paired shares (statistics/pairedChange). Few pairs have a wide one, and are never
 * shown without it. Without pairs there is no figure but a reason.
 * Source: aggregates.output_pairs, one statement, as at the scope's moment.
 */
export async function readOutputPairs(database: RequestDatabase, { unit, period, asAt }: RecordsAsked): Promise<OutputPairs[]> {
  return query(
    database,
    pairsRow,
    Prisma.sql`
      SELECT measures, questions, yes_yes AS "yesYes", yes_no AS "yesNo", no_yes AS "noYes", no_no AS "noNo",
        before_only AS "beforeOnly", after_only AS "afterOnly"
      FROM aggregates.output_pairs(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text)`,
  )
}

/** One row for each of what questions measure, asked or not. */
export function outputChanges(rows: OutputPairs[]): OutputChange[] {
  return whatQuestionsMeasure.map((measures) => changeOf(measures, rows.find((row) => row.measures === measures)))
}

/** One row of the figure, or why it has none. Checked in: test/unit/measures/outputChanges.test.ts. */
export function changeOf(measures: OutputPairs['measures'], answers: OutputPairs | undefined): OutputChange {
  if (!answers) return { measures, change: null, missing: 'Not asked', beforeOnly: 0, afterOnly: 0, questions: 0 }
  const { yesYes, yesNo, noYes, noNo, beforeOnly, afterOnly, questions } = answers
  const rest = { measures, beforeOnly, afterOnly, questions }
  if (yesYes + yesNo + noYes + noNo === 0) return { ...rest, change: null, missing: 'Nobody answered both before and after' }
  const { pairs, shareBefore, shareAfter, change, interval } = pairedChange({ yesYes, yesNo, noYes, noNo })
  return {
    ...rest,
    change: { pairs, shareBefore, shareAfter, change, lower: interval.lower, upper: interval.upper },
    missing: null,
  }
}
