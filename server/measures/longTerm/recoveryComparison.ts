import { grades } from '../../disruptions/countedGrade.ts'
import { gradeInWords } from '../../disruptions/disruptionFieldWords.ts'
import { refuseProblems } from '../../errors.ts'
import { settingsUsed, type SettingUsed } from '../../settings/settingUsed.ts'
import { logRank } from '../../statistics/logRank.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import type { Asker } from '../figureScope.ts'
import { holdsInventedRecords } from '../inventedRecords.ts'
import { comparisonInWords, type LogRankShown } from './comparisonInWords.ts'
import { readRecoveryTimesOf, type SequenceSelection } from './followUps.ts'
import { aboutPlace, aboutSequences, aboutTimeAndChance, aboutWhatIsRecorded } from './longTermCaveats.ts'
import { type LongTermAsked, type LongTermScope, longTermScope, tellsOfSingleOnes } from './longTermScope.ts'
import { survivalCurve, type SurvivalCurve } from './survivalCurve.ts'
import { recoveryWords } from './survivalInWords.ts'
import { readWaiting } from './waiting.ts'

export type RecoveryComparison = Pick<LongTermScope, 'period' | 'asAt'> & {
  one: SurvivalCurve
  other: SurvivalCurve
  inBoth: number | null
  logRank: LogRankShown | null
  inWords: string
  settings: SettingUsed[]
  caveats: string[]
}

/**
 * Did groups come back sooner after one choice of disruptions than after another?
 *
 * Unit: sequences in which the score fell. Those that match both choices stand in neither curve. The test says whether two curves
 * lie further apart than chance alone would bring, and not why.
 * Statements: 4, or 3 as at a past moment.
 *
 * @throws RefusedError as longTermScope; when a choice is of everything or of an unknown code, or both are the same
 */
export async function recoveryComparison(
  asker: Asker,
  asked: LongTermAsked & { one: SequenceSelection; other: SequenceSelection },
): Promise<RecoveryComparison> {
  const { database, reference } = asker
  const { one, other } = asked
  const scope = await longTermScope(asker, asked)
  refuseSelections(one, other, reference)
  const rows = await readRecoveryTimesOf(database, scope, one, other)
  const waiting = await readWaiting(database, scope)
  const isInvented = await holdsInventedRecords(database)
  const of = (code: string) => rows.filter((row) => row.code === code).flatMap(({ followUps }) => followUps)
  const curves = { one: survivalCurve(of('ONE'), recoveryWords, scope), other: survivalCurve(of('OTHER'), recoveryWords, scope) }
  const isShown = !curves.one.whyNone && !curves.other.whyNone
  const test = isShown ? logRank(of('ONE'), of('OTHER')) : null
  const shown = test?.isKnown ? { chiSquare: test.chiSquare, degreesOfFreedom: test.degreesOfFreedom, p: test.p } : null
  const both = of('BOTH').reduce((sum, { n }) => sum + n, 0)
  return {
    ...curves,
    period: scope.period,
    asAt: scope.asAt,
    inBoth: tellsOfSingleOnes(scope, both) ? null : both,
    logRank: shown,
    inWords: comparisonInWords({ one: nameOf(one, reference), other: nameOf(other, reference), isShown, logRank: shown }),
    settings: settingsUsed(scope.settings, ['RECOVERY_PERCENT', 'FEWEST_TO_SAY']),
    caveats: [
      ...aboutWhatIsRecorded({ isInvented, waiting }),
      'Sequences that match both choices stand in neither curve. What is chosen for a group depends on the group, so the two differ in more than what was chosen.',
      'Sequences in which no effect was seen are in neither curve: look at what became of the groups as well.',
      ...aboutSequences,
      ...aboutPlace(scope),
      ...aboutTimeAndChance,
    ],
  }
}

function refuseSelections(one: SequenceSelection, other: SequenceSelection, { tactics, threats }: ReferenceData): void {
  const problems = Object.entries({ one, other }).flatMap(([field, { tactic, threat, grade }]) => [
    ...(tactic === null && threat === null && grade === null ? [{ field, message: 'Choose a tactic, a threat or a grade' }] : []),
    ...(tactic !== null && !tactics.has(tactic) ? [{ field: `${field}.tactic`, message: 'There is no tactic with that code: choose one from the list' }] : []),
    ...(threat !== null && !threats.has(threat) ? [{ field: `${field}.threat`, message: 'There is no threat with that code: choose one from the list' }] : []),
  ])
  const areSame = one.tactic === other.tactic && one.threat === other.threat && one.grade === other.grade
  if (problems.length === 0 && areSame) problems.push({ field: 'other', message: 'Both are the same: choose something else to compare with' })
  refuseProblems(problems)
}

function nameOf({ tactic, threat, grade }: SequenceSelection, { tactics, threats }: ReferenceData): string {
  const known = grades.find((one) => one === grade)
  return [
    ...(tactic === null ? [] : [tactics.get(tactic)?.name ?? tactic]),
    ...(threat === null ? [] : [threats.get(threat)?.name ?? threat]),
    ...(known ? [`graded ${gradeInWords[known].toLowerCase()}`] : []),
  ].join(', ')
}
