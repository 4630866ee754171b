import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import type { PeriodComparisonFacts } from './periodComparisonDocument.ts'

/** The two periods, earlier first, with counts, days and returns; then their ratio, or why there is none. */
export function comparedPeriodsTable({ earlier, later, ratio, lower, upper, missing }: PeriodComparisonFacts): ChartTable {
  const why = { missing: missing ?? 'not known' }
  const noDays = { missing: 'of daily rates' }
  return {
    columns: [
      { key: 'name', name: 'Period', holds: 'text' },
      { key: 'count', name: 'Count, or ratio', holds: 'number', limits: { lower: 'lower', upper: 'upper' }, decimals: 2 },
      { key: 'days', name: 'Days that had passed', holds: 'number' },
      { key: 'returns', name: 'Returns', holds: 'text' },
    ],
    rows: [
      ...[earlier, later].map((each): ChartRow => ({
        name: each.period.inWords, count: each.count, lower: Math.round(each.lower), upper: Math.round(each.upper), days: each.days, returns: each.returnsInWords.replace(/^Returns: /, ''),
      })),
      {
        name: 'Later to earlier, by day', returns: 'as above', days: noDays,
        ...(typeof ratio === 'number'
          ? { count: hundredth(ratio), lower: typeof lower === 'number' ? hundredth(lower) : why, upper: typeof upper === 'number' ? hundredth(upper) : { missing: 'no upper limit' } }
          : { count: why, lower: why, upper: why }),
      },
    ],
  }
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
