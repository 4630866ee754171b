import type { FollowUp } from '../../statistics/followUp.ts'
import { type Durability, type DurabilityCell, durabilityOf } from './durability.ts'
import type { FollowUpsOf } from './followUps.ts'
import { type LongTermScope, whyTooFew, withheld as withheldInWords } from './longTermScope.ts'
import { medianDays } from './medianDays.ts'
import { recoveredWithinYear, type ShareEstimate } from './recoveredWithinYear.ts'
import { type ReliefRow, type ReliefTotal, reliefTotals } from './reliefTotals.ts'
import { type OutcomeCell, type OutcomeCounts, outcomeCounts } from './sequenceOutcomes.ts'
import { withheldForAnother } from './withheldTogether.ts'

/** What was read for all rows of a table; each names its row by its code. */
export type EffectCells = { durability: DurabilityCell[]; outcomes: OutcomeCell[]; recovery: FollowUpsOf[]; relief: ReliefRow[] }

/** What of a row is withheld for the sake of another; see withheldTogether. */
export type WithheldOfRow = { outcomes: boolean; durability: boolean; relief: boolean }

const nothingWithheld: WithheldOfRow = { outcomes: false, durability: false, relief: false }

export type EffectRow = {
  code: string
  name: string
  outcomes: OutcomeCounts | null
  durability: Durability[]
  relief: ReliefTotal[]
  medianDaysToRecovery: number | null
  medianLower: number | null
  medianUpper: number | null
  whyNoMedian: string | null
  whyNoMedianUpper: string | null
  recoveredWithinYear: ShareEstimate | null
  whyNoRecovery: string | null
  whyNoDetail: string | null
}

/**
 * What was one tactic, threat or grade associated with? Nothing but what became of the groups where there are too few sequences,
 * and not even that for somebody who may not open the records, where it would tell of single ones.
 *
 * @param withheld what is withheld from them so that another row cannot be worked out: all of the row, its check-backs or its relief
 * Checked in: test/unit/measures/longTerm/effectRow.test.ts.
 */
export function effectRow(
  { code, name }: { code: string; name: string },
  cells: EffectCells,
  scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>,
  withheld: WithheldOfRow = nothingWithheld,
): EffectRow {
  const of = <Cell extends { code: string }>(all: readonly Cell[]) => all.filter((cell) => cell.code === code)
  const counted = outcomeCounts(of(cells.outcomes), scope)
  const outcomes = withheld.outcomes ? null : counted
  const whyNoDetail = counted ? (outcomes ? whyTooFew(scope, outcomes.sequences, 'sequences') : withheldForAnother) : withheldInWords('sequences')
  if (whyNoDetail) {
    return { code, name, outcomes, durability: [], relief: [], ...noRecovery, whyNoDetail }
  }
  const followUps = of(cells.recovery).flatMap((row) => row.followUps)
  return {
    code,
    name,
    outcomes,
    durability: withheld.durability ? [] : durabilityOf(of(cells.durability), scope),
    relief: withheld.relief ? [] : reliefTotals(of(cells.relief), scope),
    ...recoveryOf(followUps, scope),
    whyNoDetail: null,
  }
}

type Recovery = Pick<EffectRow, 'medianDaysToRecovery' | 'medianLower' | 'medianUpper' | 'whyNoMedian' | 'whyNoMedianUpper' | 'recoveredWithinYear' | 'whyNoRecovery'>

const noRecovery: Recovery = {
  medianDaysToRecovery: null, medianLower: null, medianUpper: null, whyNoMedian: null, whyNoMedianUpper: null, recoveredWithinYear: null, whyNoRecovery: null,
}

/** How soon those that fell came back; where that cannot be said, why not, which differs between the two figures. */
function recoveryOf(followUps: readonly FollowUp[], scope: Pick<LongTermScope, 'fewest' | 'mayOpenRecords'>): Recovery {
  const fell = followUps.reduce((sum, { n }) => sum + n, 0)
  const whyNone = fell === 0 ? 'None fell' : whyTooFew(scope, fell, 'sequences in which the score fell')
  if (whyNone) return { ...noRecovery, whyNoMedian: whyNone, whyNoRecovery: whyNone }
  const { days, lower, upper, whyNone: whyNoMedian, whyNoUpper } = medianDays(followUps, scope)
  const withinYear = recoveredWithinYear(followUps, scope)
  return {
    medianDaysToRecovery: days,
    medianLower: lower,
    medianUpper: upper,
    whyNoMedian: whyNoMedian?.inWords ?? null,
    whyNoMedianUpper: whyNoUpper?.inWords ?? null,
    recoveredWithinYear: withinYear,
    whyNoRecovery: withinYear ? null : 'Nobody was followed for a year',
  }
}
