import { addMonths, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { monthOf } from '../periods/month.ts'
import { monthsOf } from '../periods/monthsOf.ts'
import type { Span } from '../periods/span.ts'
import type { BreakdownCell } from './breakdown.ts'
import type { DisruptionSteps, StepCredit } from './disruptionSteps.ts'
import { gradeRow } from './gradeCounts.ts'
import type { OutcomeTotalRow } from './outcomeTotals.ts'
import { type OutputPairs, whatQuestionsMeasure } from './outputChanges.ts'
import { outputKinds, type OutputTotalsRow } from './outputTotals.ts'
import type { ReturnedFigure } from './returnedFigures.ts'

const credits: Readonly<Record<string, StepCredit>> = {
  DISRUPTIONS_LED: 'LED', DISRUPTIONS_LED_WITH_SUPPORT: 'LED_WITH_SUPPORT', DISRUPTIONS_SUPPORTED: 'SUPPORTED',
}

/**
 * Disruptions of returns as steps by month. A return of several months steps in its last, and is dated more loosely than a month.
 *
 * @param period of the figures: steps are months after its first
 * Checked in: test/unit/measures/returnedRows.test.ts.
 */
export function stepsOfReturns(figures: readonly ReturnedFigure[], period: Span): DisruptionSteps[] {
  const months = monthsOf(period).map(({ month }) => month)
  const rows = new Map<string, DisruptionSteps>()
  for (const { unitCode, from, to, about, key, quantity } of figures) {
    const credit = credits[about]
    if (!credit || !unitCode || !from || !to) continue
    const isLooserThanMonth = to > addMonths(from, 1)
    const place = [unitCode, credit, key, isLooserThanMonth].join(' ')
    const row = rows.get(place) ?? { unitCode, credit, grade: gradeRow.parse(key), isLooserThanMonth, steps: [], disruptions: [] }
    rows.set(place, row)
    row.steps.push(months.indexOf(lastMonthOf(to)))
    row.disruptions.push(quantity)
  }
  return [...rows.values()]
}

function lastMonthOf(to: Day): string {
  return monthOf(previousDay(to))
}

const dimensions: Readonly<Record<string, BreakdownCell['dimension']>> = {
  DISRUPTIONS_BY_STRAND: 'STRAND', DISRUPTIONS_BY_THREAT: 'THREAT', DISRUPTIONS_BY_TACTIC: 'TACTIC', DISRUPTIONS_BY_FORCE: 'FORCE',
}

/** Breakdowns of returns by strand, threat, tactic and force: a row for each return, which whoever counts adds up. Unit: disruptions. */
export function cellsOfReturns(figures: readonly ReturnedFigure[]): BreakdownCell[] {
  return figures.flatMap(({ about, key, quantity }) => {
    const dimension = dimensions[about]
    const [code, grade] = partsOf(key)
    return dimension ? [{ dimension, code, grade: gradeRow.parse(grade), disruptions: quantity }] : []
  })
}

/** Outcomes of returns added up by kind and unit of measure, in which their totals are, and in how many disruptions they occurred. */
export function outcomesOfReturns(figures: readonly ReturnedFigure[]): OutcomeTotalRow[] {
  return keysOf(figures, 'OUTCOMES').map((key) => {
    const [kindCode, measureUnitCode] = partsOf(key)
    return { kindCode, measureUnitCode, total: sumOf(figures, 'OUTCOMES', key) ?? 0, disruptions: sumOf(figures, 'OUTCOME_DISRUPTIONS', key) ?? 0 }
  })
}

/** People reached, asked and answered stay null where no return has a number: nobody counted, which is not 0. */
export function outputsOfReturns(figures: readonly ReturnedFigure[]): OutputTotalsRow[] {
  return keysOf(figures, 'OUTPUTS').flatMap((key) => {
    const [kindCode, strandCode] = partsOf(key)
    const kind = outputKinds.find((one) => one === kindCode)
    const sum = (about: string) => sumOf(figures, about, key)
    return kind ? [{
      kind, strandCode, outputs: sum('OUTPUTS') ?? 0, peopleReached: sum('OUTPUTS_REACHED'), outputsWithoutCount: sum('OUTPUTS_WITHOUT_COUNT') ?? 0,
      asked: sum('OUTPUTS_ASKED'), answered: sum('OUTPUTS_ANSWERED'), outputsNotAsked: sum('OUTPUTS_NOT_ASKED') ?? 0,
    }] : []
  })
}

/** Pairs of answers before and after, added up by what the questions measure; what no question of a return measures is left out. Unit: answers. */
export function pairsOfReturns(figures: readonly ReturnedFigure[]): OutputPairs[] {
  return whatQuestionsMeasure.flatMap((measures) => {
    const sum = (pair: string) => sumOf(figures, 'OUTPUT_PAIRS', `${measures}/${pair}`) ?? 0
    const pairs = {
      measures, questions: sum('QUESTIONS'), yesYes: sum('YES_YES'), yesNo: sum('YES_NO'), noYes: sum('NO_YES'), noNo: sum('NO_NO'),
      beforeOnly: sum('BEFORE_ONLY'), afterOnly: sum('AFTER_ONLY'),
    }
    return pairs.questions > 0 ? [pairs] : []
  })
}

function keysOf(figures: readonly ReturnedFigure[], about: string): string[] {
  return [...new Set(figures.filter((one) => one.about === about).map(({ key }) => key))]
}

/** Null where nothing says it. */
function sumOf(figures: readonly ReturnedFigure[], about: string, key: string): number | null {
  const own = figures.filter((one) => one.about === about && one.key === key)
  return own.length > 0 ? own.reduce((sum, { quantity }) => sum + quantity, 0) : null
}

function partsOf(key: string): [string, string] {
  const [first = '', second = ''] = key.split('/')
  return [first, second]
}
