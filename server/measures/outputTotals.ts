import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { shareInterval } from '../statistics/shareInterval.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { RecordsAsked } from './figureScope.ts'

export const outputKinds = ['TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE'] as const

const totalsRow = z.object({
  kind: z.enum(outputKinds),
  strandCode: z.string(),
  outputs: z.int(),
  peopleReached: z.int().nullable(),
  outputsWithoutCount: z.int(),
  asked: z.int().nullable(),
  answered: z.int().nullable(),
  outputsNotAsked: z.int(),
})
export type OutputTotalsRow = z.infer<typeof totalsRow>

/** A share between 0 and 1 with its 95% limits: `count` of `of`. */
export type ShareOf = { share: number; lower: number; upper: number; count: number; of: number }

export type OutputTotals = Omit<OutputTotalsRow, 'strandCode'> & {
  strand: { code: string; name: string }
  /** Share of the questionnaires sent that were answered; null when none was sent. */
  shareAnswered: ShareOf | null
}

/**
 * What did a unit do to prevent, protect and prepare: how many outputs, people reached, people asked and answers?
 *
 * Unit: outputs, people, questionnaires. Each output counts once, for the unit that gave it, linked to a
 * disruption or not. `peopleReached` adds up the outputs where somebody counted, and `outputsWithoutCount` says
 * how many are not in it; null, never 0, when nobody counted. Reach is not effect.
 * Denominator of the share answered: questionnaires sent. Interval: Wilson, 95%.
 * Source: aggregates.output_totals, one statement, as at the scope's moment.
 */
export async function readOutputTotals(database: RequestDatabase, { unit, period, asAt }: RecordsAsked): Promise<OutputTotalsRow[]> {
  return query(
    database,
    totalsRow,
    Prisma.sql`
      SELECT kind, strand_code AS "strandCode", outputs, people_reached AS "peopleReached",
        outputs_without_count AS "outputsWithoutCount", asked, answered, outputs_not_asked AS "outputsNotAsked"
      FROM aggregates.output_totals(
        ${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unit?.code ?? null}::text)`,
  )
}

/** Named, with shares, by kind and then strand in their fixed order. Checked in: test/unit/measures/outputTotals.test.ts. */
export function withShares(rows: OutputTotalsRow[], { strands }: Pick<ReferenceData, 'strands'>): OutputTotals[] {
  const order = [...strands.keys()]
  return rows
    .toSorted(
      (one, other) =>
        outputKinds.indexOf(one.kind) - outputKinds.indexOf(other.kind) || order.indexOf(one.strandCode) - order.indexOf(other.strandCode),
    )
    .map(({ strandCode, ...totals }) => ({
      ...totals,
      strand: known(strands, strandCode),
      shareAnswered: totals.asked && totals.answered !== null ? shareOf(totals.answered, totals.asked) : null,
    }))
}

/** The share of people or questionnaires with its 95% limits (Wilson). @param of above 0 */
export function shareOf(count: number, of: number): ShareOf {
  const { share, interval } = shareInterval(count, of)
  return { share, lower: interval.lower, upper: interval.upper, count, of }
}
