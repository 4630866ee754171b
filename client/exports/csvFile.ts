import { isMissing, type Cell } from '../charts/chartTable.ts'

/** Excel reads the file as UTF-8 only with this at its start. */
const byteOrderMark = '\uFEFF'
/** Also in their full width, which spreadsheets of East Asian settings take for the same. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
const numeric = /^[+-]?\d+(\.\d+)?$/

/** A cell that a spreadsheet would run as a formula gets a leading apostrophe; a number stays a number. */
export function csvCell(cell: Cell): string {
  const text = isMissing(cell) ? cell.missing : String(cell)
  const safe = formulaStart.test(text) && !numeric.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a table is, in the first lines of its file; an empty line; its header; its rows. */
export function csvFile(about: readonly Cell[][], header: readonly string[], rows: readonly Cell[][]): string {
  const lines = [...about, [''], header, ...rows].map((cells) => cells.map(csvCell).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** Made of codes only: no name or free text gets into the name of a file. */
export function csvFileName(codes: readonly string[], asAt: string): string {
  return `longview-${codes.join('-')}-as-at-${asAt.replace(/[:.]/g, '').slice(0, 15)}Z.csv`
}

/** A period as the name of a file may hold it. */
export function periodInFileName(code: string): string {
  return code.replace('..', '-to-')
}
