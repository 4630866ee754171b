import { textProblems } from '../facts/textRules.ts'
import type { FileRow, RowProblem } from './fileRows.ts'
import { shownText } from './shownText.ts'

/** Cells that no spreadsheet of people holds: formulas, hidden characters, endless text. */
export function unreadableCells<Column extends string>({ cells }: FileRow<Column>, columns: readonly Column[]): RowProblem<Column>[] {
  return columns.flatMap((column) => {
    const cell = cells[column].trim()
    if (/^[=@]/.test(cell)) return [{ column, message: `${shownText(cell)} is a formula: enter the value that it shows.` }]
    const problems = textProblems(column, cell, { name: `the text in ${column}`, atMost: 10_000, isRequired: false })
    return problems.map(({ message }) => ({ column, message: `${message}.` }))
  })
}
