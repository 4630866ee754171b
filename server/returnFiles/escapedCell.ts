// The first characters that spreadsheets take for a formula, after any apostrophes, so that an apostrophe of the text itself comes back too.
const takenForFormula = /^'*[=+\-@\t\r＝＋－＠]/
const escaped = /^'+[=+\-@\t\r＝＋－＠]/

/** Text of a cell that no spreadsheet takes for a formula: an apostrophe is put before what looks like one. */
export function escapedCell(text: string): string {
  return takenForFormula.test(text) ? `'${text}` : text
}

/** The text that `escapedCell` was given. */
export function unescapedCell(cell: string): string {
  return escaped.test(cell) ? cell.slice(1) : cell
}
