import { gradeInWords } from '../../disruptions/disruptionFieldWords.ts'
import { grades } from '../../disruptions/countedGrade.ts'
import type { Period } from '../../periods/period.ts'
import { settingsUsed, type SettingUsed } from '../../settings/settingUsed.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import { isRecordable } from '../breakdown.ts'
import type { Asker } from '../figureScope.ts'
import { holdsInventedRecords } from '../inventedRecords.ts'
import { readDurability } from './durability.ts'
import { requireListed } from './durabilityByQuarter.ts'
import { type EffectCells, type EffectRow, effectRow } from './effectRow.ts'
import { readRecoveryTimes } from './followUps.ts'
import { aboutPlace, aboutSequences, aboutTimeAndChance, aboutWhatIsRecorded, aboutWhatNeedsCheckBacks } from './longTermCaveats.ts'
import { type LongTermAsked, type LongTermScope, longTermScope } from './longTermScope.ts'
import { readRelief } from './reliefTotals.ts'
import { readOutcomes } from './sequenceOutcomes.ts'
import { readWaiting, type Waiting } from './waiting.ts'
import { withheldOfGrades } from './withheldOfGrades.ts'

export const effectDimensions = ['TACTIC', 'THREAT', 'GRADE'] as const
export type EffectDimension = (typeof effectDimensions)[number]

export type EffectTable = Pick<LongTermScope, 'unit' | 'force' | 'period' | 'asAt' | 'mayOpenRecords'> & Waiting & {
  dimension: EffectDimension
  settings: SettingUsed[]
  /** In the order of the list of tactics, threats or grades: no ranking. */
  rows: EffectRow[]
  caveats: string[]
}

/**
 * After which tactics, threats or grades did the effect last? What was associated with each, side by side.
 *
 * Unit: sequences for scores, disruptions for check-backs. Rows overlap: a sequence that began with two tactics counts in both. Nothing but
 * the number of sequences is said of a row with too few of them.
 * Statements: 7, or 6 as at a past moment, however many rows there are.
 *
 * @throws RefusedError as longTermScope
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function effectTable(asker: Asker, asked: LongTermAsked & { dimension: EffectDimension }): Promise<EffectTable> {
  const { database, reference } = asker
  const { dimension } = asked
  const scope = await longTermScope(asker, asked)
  const cells: EffectCells = {
    durability: await readDurability(database, scope, dimension),
    outcomes: await readOutcomes(database, scope, dimension),
    recovery: await readRecoveryTimes(database, scope, dimension),
    relief: await readRelief(database, scope, dimension),
  }
  const waiting = await readWaiting(database, scope)
  const isInvented = await holdsInventedRecords(database)
  const rows = rowsOf(dimension, cells, scope.period, reference)
  const withheldOf = dimension === 'GRADE' ? withheldOfGrades(rows.map(({ code }) => code), cells, scope) : () => undefined
  for (const counted of Object.values(cells)) requireListed(counted, rows.map(({ code }) => code))
  return {
    unit: scope.unit,
    force: scope.force,
    period: scope.period,
    asAt: scope.asAt,
    mayOpenRecords: scope.mayOpenRecords,
    dimension,
    ...waiting,
    settings: settingsUsed(scope.settings, usedSettings),
    rows: rows.map((row) => effectRow(row, cells, scope, withheldOf(row.code))),
    caveats: [
      ...aboutWhatIsRecorded({ isInvented, waiting }),
      ...aboutRows[dimension],
      fewestInWords(scope),
      ...aboutSequences,
      aboutWhatNeedsCheckBacks(scope),
      ...aboutPlace(scope),
      ...aboutTimeAndChance,
    ],
  }
}

const usedSettings = [
  'FEWEST_TO_SAY', 'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS', 'RELIEF_MONTHS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT',
] as const

const notRanked = 'Rows stand in the order of the list; they are not ranked. With many rows, some lie apart by chance alone.'

const aboutFirst =
  'A sequence stands in the row of its first disruption: a group that stays down gathers further disruptions, and what followed is not credited to those that came after it.'

const aboutRows: Record<EffectDimension, string[]> = {
  TACTIC: [
    'A row shows what sequences that began with a disruption by that tactic were associated with. Tactics are chosen for the group at hand, so rows differ in more than the tactic.',
    aboutFirst,
    'A first disruption with several tactics counts in the row of each, so rows overlap and add up to more than the whole.',
    notRanked,
  ],
  THREAT: [
    'A row shows what sequences that began with a disruption of that threat were associated with.',
    aboutFirst,
    'A first disruption of several threats counts in the row of each, so rows overlap and add up to more than the whole.',
    notRanked,
  ],
  GRADE: [
    aboutFirst,
    'Check-backs count in the row of their own disruption.',
    'A row shows what disruptions of that grade were associated with. The grade is given soon after the disruption, before it is known what lasts.',
  ],
}

function fewestInWords({ fewest }: LongTermScope): string {
  return `Nothing but their number is said of rows with fewer than ${fewest} sequences, and no share of fewer than ${fewest} answers.`
}

/** Every entry that could be recorded in the period, or was counted, in its fixed order. */
function rowsOf(dimension: EffectDimension, cells: EffectCells, period: Period, { tactics, threats }: ReferenceData): { code: string; name: string }[] {
  if (dimension === 'GRADE') return grades.toReversed().map((grade) => ({ code: grade, name: gradeInWords[grade] }))
  const list = dimension === 'TACTIC' ? tactics : threats
  const counted = new Set([...cells.durability, ...cells.outcomes].map(({ code }) => code))
  return [...list.values()].filter((entry) => counted.has(entry.code) || isRecordable(entry, period)).map(({ code, name }) => ({ code, name }))
}
