import { isMissing, type Cell, type ChartColumn, type ChartTable } from './chartTable.ts'
import { columnInWords } from './cellInWords.ts'
import type { FigureOrigin } from './figureOrigin.ts'

/** Excel reads the file as UTF-8 only with this at its start. */
const byteOrderMark = '\uFEFF'
/** A file leaves the page that explains it. */
const definition = 'A disruption is an action with an evidenced impact on a target. It is not a dismantled group.'
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
    [definition],
    ['Measure', measure],
    ['Place', origin.place],
    ['Period', origin.period.inWords],
    ['First day', origin.period.from],
    ['Last day', origin.period.lastDay],
    ['As at', origin.asAt],
    ['Basis', origin.basis],
    ['Returns', origin.returns],
    ['Source', origin.source],
    ...[...new Set([...caveats, ...origin.caveats])].filter((caveat) => caveat !== definition).map((caveat) => ['Note', caveat]),
  ]
  const columns = table.columns.flatMap(withLimits)
  const header = columns.map(columnInWords)
  const rows = table.rows.map((row) => columns.map((column) => row[column.key] ?? ''))
  const lines = [...about, [''], header, ...rows].map((cells) => cells.map(csvCell).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
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

/** Made of codes only: no name or free text gets into the name of a file. */
export function csvFileName(origin: FigureOrigin, figureCode: string): string {
  const asAt = origin.asAt.replace(/[:.]/g, '').slice(0, 15)
  const period = origin.period.code.replace('..', '-to-')
  return `longview-${origin.placeCode}-${figureCode}-${period}-as-at-${asAt}Z.csv`
}
