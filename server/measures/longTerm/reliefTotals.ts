import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { ByWhat } from './durability.ts'
import { cohortArgs, type LongTermScope, tellsOfSingleOnes } from './longTermScope.ts'

const totalsRow = z.object({
  code: z.string(),
  months: z.int(),
  scoreDays: z.number(),
  sequences: z.int(),
  complete: z.int(),
  observedDays: z.coerce.number(),
  unobservedDays: z.coerce.number(),
  toComeDays: z.coerce.number(),
})
export type ReliefRow = z.infer<typeof totalsRow>

/** Relief over some months after the first disruption of each sequence, added up. */
export type ReliefTotal = Omit<ReliefRow, 'code'> & { perSequence: number | null }

/**
 * By how many score-days did groups stay below their score before the work, over 3, 6, 12 and 24 months?
 *
 * Unit: score-days, one point of score below the baseline for one day, as far as observed. What has passed without an
 * assessment, and what is still to come, are days beside it, never filled in. Sequences do not overlap, so it may be added up.
 * Source: aggregates.relief_totals, one statement.
 */
export async function readRelief(database: RequestDatabase, scope: LongTermScope, byWhat: ByWhat): Promise<ReliefRow[]> {
  return query(
    database,
    totalsRow,
    Prisma.sql`SELECT code, months, score_days AS "scoreDays", sequences, complete, observed_days AS "observedDays",
                 unobserved_days AS "unobservedDays", to_come_days AS "toComeDays"
               FROM aggregates.relief_totals(${cohortArgs(scope)}, ${byWhat}::text)`,
  )
}

/**
 * Relief for each number of months of the settings; for each sequence where there are enough to say.
 *
 * Empty where it would tell of single ones to somebody who may not open the records.
 *
 * @param rows of one row of a figure, or of several that are to be added up
 * Checked in: test/unit/measures/longTerm/reliefTotals.test.ts.
 */
export function reliefTotals(rows: readonly ReliefRow[], scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>): ReliefTotal[] {
  const all = scope.settings.wholes('RELIEF_MONTHS').map((months) => {
    const own = rows.filter((row) => row.months === months)
    const sum = (of: (row: ReliefRow) => number) => own.reduce((total, row) => total + of(row), 0)
    const sequences = sum((row) => row.sequences)
    const scoreDays = sum((row) => row.scoreDays)
    return {
      months,
      scoreDays,
      sequences,
      complete: sum((row) => row.complete),
      observedDays: sum((row) => row.observedDays),
      unobservedDays: sum((row) => row.unobservedDays),
      toComeDays: sum((row) => row.toComeDays),
      perSequence: sequences < scope.fewest ? null : scoreDays / sequences,
    }
  })
  return all.some(({ sequences }) => tellsOfSingleOnes(scope, sequences)) ? [] : all
}
