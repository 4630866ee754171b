import { factTables, type FactRow, type FactTable } from './factTables.ts'

const tableNames = Object.keys(factTables) as FactTable[]

/** Rows that are loaded together, in one transaction. */
export class FactChunk {
  readonly #rows = new Map<FactTable, object[]>(tableNames.map((table) => [table, []]))
  /** Records so far: groups, disruptions, check-backs, outputs, meetings, requests and decisions, whatever their number of rows; a group's life counts once more. */
  records = 0

  add<Table extends FactTable>(table: Table, row: FactRow<Table>): void {
    this.#rows.get(table)?.push(row)
  }

  /** The tables that have rows, in an order that every foreign key allows. */
  tables(): { table: FactTable; rows: readonly object[] }[] {
    return tableNames.flatMap((table) => {
      const rows = this.#rows.get(table) ?? []
      return rows.length > 0 ? [{ table, rows }] : []
    })
  }
}
