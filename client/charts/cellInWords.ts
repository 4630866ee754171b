import { isMissing, writtenNumber, type Cell, type ChartColumn } from './chartTable.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { limitsInWords, numberInWords } from '../parts/numberInWords.ts'

/** What a cell says on the page. */
export function cellInWords(cell: Cell, column: ChartColumn): string {
  if (isMissing(cell)) return cell.missing
  if (typeof cell === 'number') return saidNumber(cell, column)
  return column.holds === 'day' ? dayInWords(cell) : cell
}

/** "Total (kg)": a column's name with its unit of measure. */
export function columnInWords(column: ChartColumn): string {
  return column.unit ? `${column.name} (${column.unit})` : column.name
}

/** A number of that column as pages say it, without its unit: "29.9", "0.52". */
export function saidNumber(drawn: number, column: Pick<ChartColumn, 'rounds' | 'saying'>): string {
  return column.saying?.(drawn) ?? numberInWords(writtenNumber(drawn, column))
}

/** "106 to 125", "25.5 to 34.9": limits of a number of that column; counts to whole events. */
export function saidLimits({ lower, upper }: { lower: number; upper: number }, column: Pick<ChartColumn, 'decimals' | 'rounds' | 'saying'>): string {
  return column.saying || column.decimals ? `${saidNumber(lower, column)} to ${saidNumber(upper, column)}` : limitsInWords({ lower: writtenNumber(lower, column), upper: writtenNumber(upper, column) })
}
