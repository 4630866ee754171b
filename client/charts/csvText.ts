import { isMissing, type Cell, type ChartTable } from './chartTable.ts'
import { columnInWords } from './cellInWords.ts'
import type { FigureOrigin } from './figureOrigin.ts'

/** Excel reads the file as UTF-8 only with this at its start. */
const byteOrderMark = '\uFEFF'
const formulaStart = /^[=+\-@\t\r]/
const numeric = /^[+-]?\d+(\.\d+)?$/

/** A cell that a spreadsheet would run as a formula gets a leading apostrophe; a number stays a number. */
export function csvCell(cell: Cell): string {
  const text = isMissing(cell) ? cell.missing : String(cell)
  const safe = formulaStart.test(text) && !numeric.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The figure as a file: what it is, in its first lines, then the same table as on the page. */
export function csvText(origin: FigureOrigin, measure: string, table: ChartTable, caveats: readonly string[]): string {
  const about: Cell[][] = [
    ...(origin.inventedInWords ? [[origin.inventedInWords]] : []),
    ['Measure', measure],
    ['Place', origin.place],
    ['Period', origin.period.inWords],
    ['First day', origin.period.from],
    ['Last day', origin.period.lastDay],
    ['As at', origin.asAt],
    ['Basis', origin.basis],
    ['Returns', origin.returns],
    ...caveats.map((caveat) => ['Note', caveat]),
  ]
  const header = table.columns.map(columnInWords)
  const rows = table.rows.map((row) => table.columns.map((column) => row[column.key] ?? ''))
  const lines = [...about, [''], header, ...rows].map((cells) => cells.map(csvCell).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** Made of codes only: no name or free text gets into the name of a file. */
export function csvFileName(origin: FigureOrigin, figureCode: string): string {
  const asAt = origin.asAt.replace(/[:.]/g, '').slice(0, 15)
  const period = origin.period.code.replace('..', '-to-')
  return `longview-${origin.placeCode}-${figureCode}-${period}-as-at-${asAt}Z.csv`
}
