import { classification } from '../exports/classification.ts'
import { csvFile, csvFileName, periodInFileName } from '../exports/csvFile.ts'
import { writtenNumber, type Cell, type ChartColumn, type ChartTable } from './chartTable.ts'
import { columnInWords } from './cellInWords.ts'
import type { FigureOrigin } from './figureOrigin.ts'
import { returnsInCell } from './returnsInCell.ts'

/** The figure as a file: what it is, in its first lines, then the same table as on the page. */
export function csvText(origin: FigureOrigin, measure: string, table: ChartTable, caveats: readonly string[]): string {
  const about: Cell[][] = [
    ...(origin.inventedInWords ? [[origin.inventedInWords]] : []),
    ...(origin.definition ? [[origin.definition]] : []),
    ['Classification', classification],
    ['Measure', measure],
    ['Place', origin.place],
    ['Period', origin.period.inWords],
    ['First day', origin.period.from],
    ['Last day', origin.period.lastDay],
    ['As at', origin.asAt],
    ['Basis', origin.basis],
    ['Returns', returnsInCell(origin.returns)],
    ['Source', origin.source],
    ...[...new Set([...caveats, ...origin.caveats])].filter((caveat) => caveat !== origin.definition).map((caveat) => ['Note', caveat]),
  ]
  const columns = table.columns.flatMap(withLimits)
  return csvFile(about, columns.map(columnInWords), table.rows.map((row) => columns.map((column) => written(row[column.key] ?? '', column))))
}

function written(cell: Cell, column: ChartColumn): Cell {
  return typeof cell === 'number' ? writtenNumber(cell, column) : cell
}

/** The page says "29 (19 to 42)" in one cell; in a file each of the three is a number in a column of its own. */
function withLimits(column: ChartColumn): ChartColumn[] {
  const { limits, ...count } = column
  if (!limits) return [column]
  return [
    count,
    { ...count, key: limits.lower, name: `${column.name}, lower 95% limit` },
    { ...count, key: limits.upper, name: `${column.name}, upper 95% limit` },
  ]
}

export function figureFileName(origin: FigureOrigin, figureCode: string): string {
  return csvFileName([origin.placeCode, figureCode, periodInFileName(origin.period.code)], origin.asAt)
}
