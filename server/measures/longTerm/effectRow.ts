import { type FollowUp } from '../../statistics/followUp.ts'
import { kaplanMeier } from '../../statistics/kaplanMeier.ts'
import { type Durability, type DurabilityCell, durabilityOf } from './durability.ts'
import type { FollowUpsOf } from './followUps.ts'
import { type LongTermScope, whyTooFew, withheld } from './longTermScope.ts'
import { recoveredWithinYear, type ShareEstimate } from './recoveredWithinYear.ts'
import { type ReliefRow, type ReliefTotal, reliefTotals } from './reliefTotals.ts'
import { type OutcomeCell, type OutcomeCounts, outcomeCounts } from './sequenceOutcomes.ts'
import { inMonths } from './survivalCurve.ts'

/** What was read for all rows of a table; each names its row by its code. */
export type EffectCells = { durability: DurabilityCell[]; outcomes: OutcomeCell[]; recovery: FollowUpsOf[]; relief: ReliefRow[] }

export type EffectRow = {
  code: string
  name: string
  outcomes: OutcomeCounts | null
  durability: Durability[]
  relief: ReliefTotal[]
  medianDaysToRecovery: number | null
  recoveredWithinYear: ShareEstimate | null
  whyNoDetail: string | null
}

/**
 * What was one tactic, threat or grade associated with? Nothing but what became of the groups where there are too few sequences,
 * and not even that for somebody who may not open the records, where it would tell of single ones.
 *
 * Checked in: test/unit/measures/longTerm/effectRow.test.ts.
 */
export function effectRow(
  { code, name }: { code: string; name: string },
  cells: EffectCells,
  scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>,
): EffectRow {
  const of = <Cell extends { code: string }>(all: readonly Cell[]) => all.filter((cell) => cell.code === code)
  const outcomes = outcomeCounts(of(cells.outcomes), scope)
  const whyNoDetail = outcomes ? whyTooFew(scope, outcomes.sequences, 'sequences') : withheld('sequences')
  if (whyNoDetail) {
    return { code, name, outcomes, durability: [], relief: [], medianDaysToRecovery: null, recoveredWithinYear: null, whyNoDetail }
  }
  const followUps = of(cells.recovery).flatMap((row) => row.followUps)
  return {
    code,
    name,
    outcomes,
    durability: durabilityOf(of(cells.durability), scope),
    relief: reliefTotals(of(cells.relief), scope),
    medianDaysToRecovery: medianDays(followUps, scope),
    recoveredWithinYear: recoveredWithinYear(followUps, scope),
    whyNoDetail: null,
  }
}

function medianDays(followUps: readonly FollowUp[], { fewest, mayOpenRecords }: Pick<LongTermScope, 'fewest' | 'mayOpenRecords'>): number | null {
  const { median, total } = kaplanMeier(followUps)
  if (total < fewest || !median.isKnown) return null
  return mayOpenRecords ? median.days : inMonths(median.days)
}
