import { isMissing, saidNumber, type Cell, type ChartColumn } from './chartTable.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/** What a cell says on the page. */
export function cellInWords(cell: Cell, column: ChartColumn): string {
  if (isMissing(cell)) return cell.missing
  if (typeof cell === 'number') return numberInWords(saidNumber(cell, column))
  return column.holds === 'day' ? dayInWords(cell) : cell
}

/** "Total (kg)": a column's name with its unit of measure. */
export function columnInWords(column: ChartColumn): string {
  return column.unit ? `${column.name} (${column.unit})` : column.name
}
