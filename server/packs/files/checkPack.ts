import { packFormat, type PackCell, type PackColumn, type PackContent, type PackTable } from '../packContent.ts'
import { mostDecimals } from './cellStyles.ts'
import { fileText } from './fileText.ts'

/** Names of sheets that every workbook has, and those that Excel keeps for itself. */
const takenNames = ['cover', 'contents', 'notes', 'findings', 'history']

/**
 * Refuses content that no file can be drawn from as it is meant.
 *
 * @throws RangeError for another layout, codes that name no sheet or two, columns that are named alike, a row of another length than its header, a cell of another kind
 * than its column, a number that is none, and a finding or chart of a table that is not there
 * Checked in: test/unit/packs/checkPack.test.ts.
 */
export function checkPack(content: PackContent): void {
  if (content.format !== packFormat) throw new RangeError(`Content of layout ${content.format}; this draws layout ${packFormat}`)
  const codes = new Set(takenNames)
  for (const { tables } of content.sections) {
    for (const { code } of tables) {
      if (!/^[a-z0-9-]{1,31}$/.test(code)) throw new RangeError(`${code} cannot name a table: lower case, digits and hyphens, at most 31`)
      if (codes.has(code)) throw new RangeError(`There are two tables ${code}, or a sheet of that name`)
      codes.add(code)
    }
  }
  for (const name of takenNames) codes.delete(name)
  for (const { code, findings, charts, tables } of content.sections) {
    for (const { table } of [...findings, ...charts]) {
      if (table !== null && !codes.has(table)) throw new RangeError(`Section ${code} speaks of table ${table}, which is not in the pack`)
    }
    for (const table of tables) checkTable(table)
  }
}

function checkTable({ code, columns, rows }: PackTable): void {
  if (columns.length === 0) throw new RangeError(`Table ${code} has no columns`)
  if (new Set(columns.map(({ name }) => fileText(name))).size < columns.length) throw new RangeError(`Table ${code} has two columns of one name`)
  for (const { name, decimals } of columns) {
    if (name.trim() === '') throw new RangeError(`A column of table ${code} has no name`)
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) throw new RangeError(`Column ${name} of table ${code} has ${decimals} decimals`)
  }
  rows.forEach((row, index) => {
    if (row.length !== columns.length) throw new RangeError(`Row ${index + 1} of table ${code} has ${row.length} cells for ${columns.length} columns`)
    columns.forEach((column, place) => {
      const cell = row[place]
      if (cell === undefined || !isOfKind(column, cell)) throw new RangeError(`Row ${index + 1} of table ${code} holds no ${column.kind} in ${column.name}`)
    })
  })
}

function isOfKind({ kind }: PackColumn, cell: PackCell): boolean {
  if (typeof cell === 'string') return kind === 'TEXT' || kind === 'DAY'
  if (typeof cell === 'number') return kind === 'NUMBER' && Number.isFinite(cell)
  if ('missing' in cell) return true
  return kind === 'ESTIMATE' && [cell.value, cell.lower, cell.upper].every(Number.isFinite)
}
