import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { ByWhat } from './durability.ts'
import { cohortArgs, type LongTermScope, tellsOfSingleOnes } from './longTermScope.ts'
import { type PartOf, shareOfAll } from './shareOfAll.ts'

const columnOf = {
  DATED_TOO_LOOSELY: 'datedTooLoosely',
  NO_BASELINE: 'noBaseline',
  METHOD_CHANGED: 'methodChanged',
  NOT_ASSESSED: 'notAssessed',
  STRONGER: 'stronger',
  RECOVERED: 'recovered',
  FELL: 'fell',
  NO_EFFECT_SEEN: 'noEffectSeen',
} as const
type Outcome = keyof typeof columnOf

const cellRow = z.object({
  code: z.string(),
  outcome: z.enum(Object.keys(columnOf) as [Outcome, ...Outcome[]]),
  sequences: z.int(),
  disruptions: z.int(),
})
export type OutcomeCell = z.infer<typeof cellRow>

/** Sequences by what became of the group, each in one of the eight numbers. */
export type OutcomeCounts = Record<(typeof columnOf)[Outcome], number> & {
  sequences: number
  disruptions: number
  measured: number
  fellShare: PartOf | null
  strongerShare: PartOf | null
}

/**
 * What became of the groups' scores after the disruptions of a period?
 *
 * Unit: sequences of disruptions against one group, by the day, unit and force of the first; see server/effects.
 * Source: aggregates.sequence_outcomes, one statement.
 */
export async function readOutcomes(database: RequestDatabase, scope: LongTermScope, byWhat: ByWhat): Promise<OutcomeCell[]> {
  return query(
    database,
    cellRow,
    Prisma.sql`SELECT code, outcome, sequences, disruptions FROM aggregates.sequence_outcomes(${cohortArgs(scope)}, ${byWhat}::text)`,
  )
}

/**
 * Sequences by outcome, with the shares that fell and that were last seen stronger, side by side.
 *
 * Denominator of both shares: measured sequences, that is with a score before and one since by the same method. Fell counts
 * those that came back as well; one that fell and was last seen stronger counts as stronger. Interval: Wilson, 95%; none below
 * the fewest to say.
 *
 * @returns null where it would tell of single ones to somebody who may not open the records
 * Checked in: test/unit/measures/longTerm/sequenceOutcomes.test.ts.
 */
export function outcomeCounts(cells: readonly OutcomeCell[], scope: Pick<LongTermScope, 'fewest' | 'mayOpenRecords'>): OutcomeCounts | null {
  const counts = {
    datedTooLoosely: 0, noBaseline: 0, methodChanged: 0, notAssessed: 0, stronger: 0, recovered: 0, fell: 0, noEffectSeen: 0,
  }
  let sequences = 0
  let disruptions = 0
  for (const cell of cells) {
    counts[columnOf[cell.outcome]] += cell.sequences
    sequences += cell.sequences
    disruptions += cell.disruptions
  }
  if (tellsOfSingleOnes(scope, sequences)) return null
  const measured = counts.stronger + counts.recovered + counts.fell + counts.noEffectSeen
  return {
    ...counts,
    sequences,
    disruptions,
    measured,
    fellShare: shareOfAll(counts.fell + counts.recovered, measured, scope.fewest),
    strongerShare: shareOfAll(counts.stronger, measured, scope.fewest),
  }
}
