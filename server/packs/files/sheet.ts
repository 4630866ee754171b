/** A line above the table of a sheet, in its first column. `sheet` is where a link leads. */
export type SheetLine = { kind: 'TITLE' | 'HEADING' | 'TEXT'; text: string } | { kind: 'LINK'; text: string; sheet: string }

/** What stands in a cell: a text, a number as it is, or a link to a sheet of the same workbook. */
export type SheetCell = string | number | { text: string; sheet: string }

/** `decimals` is how many digits of a number are shown; null where the column holds no numbers. */
export type SheetColumn = { name: string; decimals: number | null }

/** The one table of a sheet. It has a row at least, and no empty cell. */
export type SheetTable = { columns: SheetColumn[]; rows: SheetCell[][] }

/** A sheet: lines from A1 downwards, the first of them its title, and below them its table, if it has one. */
export type Sheet = { name: string; lines: SheetLine[]; table: SheetTable | null }

export type SheetWithTable = Sheet & { table: SheetTable }

/** "B7" for the second column of the seventh row, both counted from 1. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}

/** Where the table of a sheet stands, with its header: "A9:F20". */
export function tableRange({ lines, table }: SheetWithTable): string {
  const header = lines.length + 1
  return `${cellAddress(header, 1)}:${cellAddress(header + table.rows.length, table.columns.length)}`
}
