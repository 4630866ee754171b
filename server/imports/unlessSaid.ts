import type { RowProblem } from './fileRows.ts'

/** Those further problems that are in other columns: one fault is said once, in the words nearest to the cell. */
export function unlessSaid<Column extends string>(said: RowProblem<Column>[], further: RowProblem<Column>[]): RowProblem<Column>[] {
  const columnsSaid = new Set(said.map(({ column }) => column))
  const seen = new Set<string>()
  return further.filter(({ column, message }) => {
    const isNew = !columnsSaid.has(column) && !seen.has(`${column} ${message}`)
    seen.add(`${column} ${message}`)
    return isNew
  })
}
