import type { AssessmentCover } from '../../assessments/assessmentCover.ts'
import { readExpectedReturns } from '../expectedReturns.ts'
import type { Asker } from '../figureScope.ts'
import { holdsInventedRecords } from '../inventedRecords.ts'
import { type ReturnsBehind, returnsBehind, returnsSentence } from '../returnsBehind.ts'
import type { SettingCode } from '../../settings/settingsAt.ts'
import { settingsUsed, type SettingUsed } from '../../settings/settingUsed.ts'
import { type Durability, durabilityOf, readDurability } from './durability.ts'
import { durabilityByQuarter, type DurabilityQuarter } from './durabilityByQuarter.ts'
import { readReactivationTimes, readRecoveryTimes } from './followUps.ts'
import { longTermCaveats } from './longTermCaveats.ts'
import { longTermFindings } from './longTermFindings.ts'
import { type LongTermAsked, type LongTermScope, longTermScope, withheld } from './longTermScope.ts'
import { readCover } from './missingAssessments.ts'
import { reliefByYear, type ReliefYear } from './reliefByYear.ts'
import { readRelief, type ReliefTotal, reliefTotals } from './reliefTotals.ts'
import { type OutcomeCounts, outcomeCounts, readOutcomes } from './sequenceOutcomes.ts'
import { survivalCurve, type SurvivalCurve, withheldCurve } from './survivalCurve.ts'
import { afterMajorWords, archivedWords, recoveryWords } from './survivalInWords.ts'
import { readWaiting, type Waiting } from './waiting.ts'

export type LongTermImpact = Pick<LongTermScope, 'unit' | 'force' | 'period' | 'asAt' | 'mayOpenRecords'> & Waiting & {
  basisInWords: string
  returnsInWords: string
  returns: ReturnsBehind
  settings: SettingUsed[]
  durability: Durability[]
  durabilityByQuarter: DurabilityQuarter[]
  outcomes: OutcomeCounts | null
  recovery: SurvivalCurve
  reactivationAfterArchiving: SurvivalCurve
  reactivationAfterMajor: SurvivalCurve
  relief: ReliefTotal[]
  reliefByYear: ReliefYear[]
  cover: AssessmentCover | null
  findings: string[]
  caveats: string[]
  whyNoDetail: string | null
}

/** Settings that figures are made with; those of the lists of tasking meetings are in none. */
const settingsOfFigures: readonly SettingCode[] = [
  'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS', 'RELIEF_MONTHS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT',
  'REACTIVATION_FROM_GRADE', 'REACTIVATION_WITHIN_DAYS', 'FEWEST_TO_SAY', 'REVIEW_DAYS_ACTIVE', 'REVIEW_DAYS_MONITORED',
]

/**
 * Did the effect of the disruptions of a period last: check-backs, what became of the groups' scores, how soon they came back?
 *
 * Cohorts are by the day of the disruption, so that recent ones are not judged early. Each figure says in its own file what it
 * counts, its denominator and its interval; quarters and years add up to the whole because the whole is made from them.
 * Statements: 12, or 11 as at a past moment, however long the period is.
 *
 * @param asked `unit` or `force` a code, or neither for the network; `period` as parsePeriod reads it; `asAt` null for now
 * @throws RefusedError as longTermScope
 * Source: the functions of the schema `aggregates`, which return counts only; their definitions: decision 17.
 */
export async function longTermImpact(asker: Asker, asked: LongTermAsked): Promise<LongTermImpact> {
  const { database } = asker
  const scope = await longTermScope(asker, asked)
  const durabilityCells = await readDurability(database, scope, 'QUARTER')
  const outcomes = outcomeCounts(await readOutcomes(database, scope, 'ALL'), scope)
  const recoveryTimes = (await readRecoveryTimes(database, scope, 'ALL')).flatMap(({ followUps }) => followUps)
  const reliefRows = await readRelief(database, scope, 'YEAR')
  const archived = await readReactivationTimes(database, scope, 'ARCHIVED')
  const afterMajor = await readReactivationTimes(database, scope, 'MAJOR_DISRUPTION')
  const cover = await readCover(database, scope)
  const waiting = await readWaiting(database, scope)
  const isInvented = await holdsInventedRecords(database)
  const returns = returnsBehind(await readExpectedReturns(asker, scope))

  const durability = durabilityOf(durabilityCells, scope)
  // Of few sequences, not even that none fell.
  const recovery = outcomes ? survivalCurve(recoveryTimes, recoveryWords, scope) : withheldCurve(recoveryWords)
  const relief = outcomes ? reliefTotals(reliefRows, scope) : []
  const { period, elapsedTo } = scope
  return {
    unit: scope.unit,
    force: scope.force,
    period,
    asAt: scope.asAt,
    mayOpenRecords: scope.mayOpenRecords,
    basisInWords: 'As recorded: a return does not freeze whether an effect lasted',
    returnsInWords: returnsSentence(returns),
    returns,
    ...waiting,
    settings: settingsUsed(scope.settings, settingsOfFigures),
    durability,
    durabilityByQuarter: durability.length > 0 ? durabilityByQuarter(durabilityCells, period, elapsedTo, scope) : [],
    outcomes,
    recovery,
    reactivationAfterArchiving: survivalCurve(archived, archivedWords, scope),
    reactivationAfterMajor: survivalCurve(afterMajor, afterMajorWords, scope),
    relief,
    reliefByYear: relief.length > 0 ? reliefByYear(reliefRows, period, elapsedTo, scope) : [],
    cover,
    findings: longTermFindings(durability, outcomes),
    caveats: longTermCaveats({ scope, isInvented, waiting, durability, outcomes }),
    whyNoDetail: outcomes && durability.length > 0 && relief.length > 0 ? null : `${withheld('disruptions')}.`,
  }
}
