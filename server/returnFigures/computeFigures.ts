import { grades } from '../disruptions/countedGrade.ts'
import type { Acting } from '../facts/acting.ts'
import { readBreakdownCells, type BreakdownCell } from '../measures/breakdown.ts'
import { readDisruptionSteps, stepsWith, type DisruptionSteps } from '../measures/disruptionSteps.ts'
import { readOutcomeTotals, type OutcomeTotalRow } from '../measures/outcomeTotals.ts'
import { readOutputPairs, type OutputPairs } from '../measures/outputChanges.ts'
import { readOutputTotals, type OutputTotalsRow } from '../measures/outputTotals.ts'
import { known } from '../units/referenceData.ts'
import type { FigureCode } from './figureCatalogue.ts'
import type { FigureRow } from './figureRow.ts'
import type { OfReturn } from './ofReturn.ts'

/** Which total the disruptions of each credit are in. */
const totals = { LED: 'DISRUPTIONS_LED', LED_WITH_SUPPORT: 'DISRUPTIONS_LED_WITH_SUPPORT', SUPPORTED: 'DISRUPTIONS_SUPPORTED' } as const
const breakdowns = {
  STRAND: 'DISRUPTIONS_BY_STRAND', THREAT: 'DISRUPTIONS_BY_THREAT', TACTIC: 'DISRUPTIONS_BY_TACTIC', FORCE: 'DISRUPTIONS_BY_FORCE',
} as const

/**
 * What do the records say of a unit and a period, as known at a moment: every figure that a return computes?
 *
 * Unit: as `figureCatalogue` says of each. A cell that is not there is 0, but for people reached and questionnaires, where it
 * means that nobody counted or asked; the three totals have all their grades. Outcomes are in their unit of measure.
 * Statements: 5, the same functions of the schema `aggregates` as the impact pages read, so that both agree.
 *
 * @returns rows in no order, without notes
 * Checked in: test/api/returnFigures/computedFigures.test.ts.
 */
export async function computeFigures({ database, reference }: Acting, { unitCode, period }: OfReturn, asAt: Date): Promise<FigureRow[]> {
  const scope = { unit: known(reference.units, unitCode), period, asAt }
  const steps = await readDisruptionSteps(database, scope, 'month')
  const cells = await readBreakdownCells(database, scope)
  const outcomes = await readOutcomeTotals(database, scope)
  const outputs = await readOutputTotals(database, scope)
  const pairs = await readOutputPairs(database, scope)
  return figureRows({ steps, cells, outcomes, outputs, pairs })
}

/** What the functions of the schema `aggregates` say of one unit and period. */
export type RecordsCounted = {
  steps: readonly DisruptionSteps[]
  cells: readonly BreakdownCell[]
  outcomes: readonly OutcomeTotalRow[]
  outputs: readonly OutputTotalsRow[]
  pairs: readonly OutputPairs[]
}

/** The same from what was counted already. */
export function figureRows({ steps, cells, outcomes, outputs, pairs }: RecordsCounted): FigureRow[] {
  return [
    ...(Object.keys(totals) as (keyof typeof totals)[]).flatMap((credit) => {
      const counted = [...stepsWith(steps, credit)]
      return grades.map((grade) => cell(totals[credit], grade, counted.reduce((sum, one) => sum + (one.grade === grade ? one.disruptions : 0), 0)))
    }),
    ...cells.map(({ dimension, code, grade, disruptions }) => cell(breakdowns[dimension], `${code}/${grade}`, disruptions)).filter(isNotZero),
    ...outcomes.flatMap(({ kindCode, measureUnitCode, total, disruptions }) => {
      const key = `${kindCode}/${measureUnitCode}`
      return [cell('OUTCOMES', key, total), cell('OUTCOME_DISRUPTIONS', key, disruptions)].filter(isNotZero)
    }),
    ...outputs.flatMap((one) => {
      const key = `${one.kind}/${one.strandCode}`
      return [
        ...counted('OUTPUTS_REACHED', key, one.peopleReached),
        ...counted('OUTPUTS_ASKED', key, one.asked),
        ...counted('OUTPUTS_ANSWERED', key, one.answered),
        ...[cell('OUTPUTS', key, one.outputs), cell('OUTPUTS_WITHOUT_COUNT', key, one.outputsWithoutCount), cell('OUTPUTS_NOT_ASKED', key, one.outputsNotAsked)].filter(isNotZero),
      ]
    }),
    ...pairs.flatMap(({ measures, ...one }) =>
      Object.entries({
        QUESTIONS: one.questions, YES_YES: one.yesYes, YES_NO: one.yesNo, NO_YES: one.noYes, NO_NO: one.noNo, BEFORE_ONLY: one.beforeOnly, AFTER_ONLY: one.afterOnly,
      }).map(([pair, answers]) => cell('OUTPUT_PAIRS', `${measures}/${pair}`, answers)).filter(isNotZero),
    ),
  ]
}

function cell(about: FigureCode, key: string, quantity: number): FigureRow {
  return { about, key, quantity, code: null, day: null, isNil: false, note: null }
}

/** Counted as none is a count; not counted is no row. */
function counted(about: FigureCode, key: string, quantity: number | null): FigureRow[] {
  return quantity === null ? [] : [cell(about, key, quantity)]
}

function isNotZero({ quantity }: FigureRow): boolean {
  return quantity !== 0
}
