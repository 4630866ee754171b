import type { Cell, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import type { PeriodComparisonFacts } from './periodComparisonDocument.ts'

/** The two periods, earlier first, with counts, days and returns; beside the later one its ratio to the earlier, or why there is none. */
export function comparedPeriodsTable({ earlier, later, ...compared }: PeriodComparisonFacts): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Period', holds: 'text' },
      { key: 'count', name: 'Count', unit: 'disruptions', holds: 'number', limits: { lower: 'lower', upper: 'upper' } },
      { key: 'ratio', name: 'Later to earlier, by day', holds: 'number', limits: { lower: 'ratioLower', upper: 'ratioUpper' }, decimals: 2 },
      { key: 'days', name: 'Days counted', holds: 'number' },
      { key: 'returns', name: 'Returns', holds: 'text' },
    ],
    rows: [{ ...sideOf(earlier), ...none('what the later is set beside') }, { ...sideOf(later), ...ratioOf(compared) }],
  }
}

function sideOf({ period, count, lower, upper, days, returnsInWords }: PeriodComparisonFacts['earlier']): ChartRow {
  return { name: period.inWords, count, lower: Math.round(lower), upper: Math.round(upper), days, returns: returnsInWords.replace(/^Returns: /, '') }
}

function ratioOf({ ratio, lower, upper, missing }: Pick<PeriodComparisonFacts, 'ratio' | 'lower' | 'upper' | 'missing'>): ChartRow {
  if (typeof ratio !== 'number') return none(missing ?? 'not known')
  return { ratio: hundredth(ratio), ratioLower: limit(lower, 'no lower limit'), ratioUpper: limit(upper, 'no upper limit') }
}

function none(why: string): ChartRow {
  const missing = { missing: why }
  return { ratio: missing, ratioLower: missing, ratioUpper: missing }
}

function limit(value: number | null | undefined, why: string): Cell {
  return typeof value === 'number' ? hundredth(value) : { missing: why }
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
