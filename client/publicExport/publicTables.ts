import type { PublicRow } from './publicExportDocument.ts'

/** One table of the file as a page shows it: units in rows, what is counted in columns. */
export interface PublicTable {
  name: string
  columns: string[]
  rows: PublicTableRow[]
}

export interface PublicTableRow {
  unit: string
  /** What stands under the name of each column. */
  shown: Readonly<Record<string, string>>
  /** What is to be said of the whole row; why single counts are withheld stands below the tables. */
  note: string
}

/** The rows of the file, in their order, as tables. */
export function publicTables(rows: readonly PublicRow[]): PublicTable[] {
  return distinct(rows, ({ table }) => table).map((name) => {
    const inTable = rows.filter(({ table }) => table === name)
    return {
      name,
      columns: distinct(inTable, (row) => row.name),
      rows: distinct(inTable, ({ unit }) => unit).map((unit) => rowOf(unit, inTable.filter((row) => row.unit === unit))),
    }
  })
}

/** The counts that are withheld, and why; each reason once. */
export function withheldCounts(rows: readonly PublicRow[]): string[] {
  return rows.filter(isWithheld).map(({ unit, name, table }) => `${unit}: ${name.toLowerCase()} (${table.toLowerCase()})`)
}

function rowOf(unit: string, rows: readonly PublicRow[]): PublicTableRow {
  const said = distinct(rows.filter((row) => !isWithheld(row) && row.note !== ''), ({ note }) => note)
  return { unit, shown: Object.fromEntries(rows.map(({ name, shown }) => [name, shown])), note: said.join('. ') }
}

function isWithheld({ shown }: PublicRow): boolean {
  return shown === 'withheld'
}

function distinct<T>(items: readonly T[], wordOf: (item: T) => string): string[] {
  return [...new Set(items.map(wordOf))]
}
