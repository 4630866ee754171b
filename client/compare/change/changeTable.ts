import type { Cell, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import { shortMonth } from '../../periods/dayInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { changeRules, changeRuleWords } from './changeWords.ts'
import { tenthInWords } from './tenthInWords.ts'

const unit = 'disruptions'

type Charted = Pick<ChangeFacts, 'points' | 'phases' | 'signals' | 'grain'>

/**
 * A row a month or quarter: its count, the mean and limits of its phase, and the special causes that hold it.
 *
 * Also `code`, `day` and `lastDay` of the period, `shortPeriod` for the axis, `marks` (numbers of its special causes) and `shape` (a rule,
 * or NONE), which are no columns.
 */
export function changeTable({ points, phases, signals, grain }: Charted): ChartTable {
  return {
    columns: [
      { key: 'period', name: grain === 'MONTH' ? 'Month' : 'Quarter', holds: 'text' },
      { key: 'value', name: 'Count', unit, holds: 'number' },
      { key: 'mean', name: 'Mean', unit, holds: 'number', saying: tenthInWords },
      { key: 'lower', name: 'Lower limit', unit, holds: 'number', saying: tenthInWords },
      { key: 'upper', name: 'Upper limit', unit, holds: 'number', saying: tenthInWords },
      { key: 'limits', name: 'Limits', holds: 'text' },
      { key: 'cause', name: 'Special cause', holds: 'text' },
    ],
    rows: points.map(({ period, value, missing, phase }, index): ChartRow => {
      const found = signals.flatMap((signal, place) => (signal.points.includes(index) ? [{ rule: signal.rule, number: place + 1 }] : []))
      const shape = changeRules.find((rule) => found.some((each) => each.rule === rule)) ?? 'NONE'
      return {
        period: period.inWords, code: period.code, day: period.from, lastDay: period.lastDay, shortPeriod: shortMonth(period.from),
        value: value ?? { missing: missing ?? 'not known' },
        ...limitsOf(phases.find(({ number }) => number === phase)),
        cause: found.length > 0 ? found.map(({ rule, number }) => `${number}: ${inSentence(changeRuleWords[rule])}`).join('; ') : 'none',
        marks: found.map(({ number }) => number).join(', '), shape,
      }
    }),
  }
}

function limitsOf(phase: ChangeFacts['phases'][number] | undefined): ChartRow {
  // The reason is a sentence, which stands once beside the table.
  const why: Cell = { missing: phase ? 'no limits' : 'in no phase' }
  if (!phase || phase.whyNoLimits) return { mean: why, lower: why, upper: why, limits: phase ? 'none' : why, phase: phase ? String(phase.number) : 'none' }
  return {
    mean: rounded(phase.mean, why), lower: rounded(phase.lower, why), upper: rounded(phase.upper, why),
    limits: `${phase.isTrial ? 'trial limits' : 'limits'} of ${phase.points} points`, phase: String(phase.number),
  }
}

/** To a tenth: more would say more than counts can. */
function rounded(value: number | null | undefined, why: Cell): Cell {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : why
}
