import type { PackCell, PackColumn, PackTable } from '../packContent.ts'
import { fileText, withoutHalves } from './fileText.ts'
import type { SheetColumn, SheetTable } from './sheet.ts'

/** Excel's limit for the name of a column of a table. */
const longestName = 255

/**
 * A table of a pack as a sheet holds it, with an estimate as three columns, its value and its limits, and names of columns that no other
 * has, whatever the case. A reason for having no value stands in all three, so that no cell is empty.
 *
 * Checked in: test/unit/packs/packXlsx.test.ts.
 */
export function flatTable({ columns, rows }: Pick<PackTable, 'columns' | 'rows'>): SheetTable {
  const flat = columns.flatMap(flatColumns)
  const names = uniqueNames(flat.map(({ name }) => name))
  return {
    columns: flat.map(({ decimals }, place) => ({ name: names[place] ?? '', decimals })),
    rows: rows.map((row) => row.flatMap((cell, place) => flatCells(cell, columns[place]?.kind === 'ESTIMATE' ? 3 : 1))),
  }
}

function flatColumns({ name, kind, decimals }: PackColumn): SheetColumn[] {
  if (kind === 'TEXT' || kind === 'DAY') return [{ name, decimals: null }]
  if (kind === 'NUMBER') return [{ name, decimals }]
  return [name, `${name}, lower 95% limit`, `${name}, upper 95% limit`].map((each) => ({ name: each, decimals }))
}

function flatCells(cell: PackCell, width: number): (string | number)[] {
  if (typeof cell === 'string') return [fileText(cell)]
  if (typeof cell === 'number') return [cell]
  if ('missing' in cell) return Array.from({ length: width }, () => fileText(cell.missing))
  return [cell.value, cell.lower, cell.upper]
}

/** Names on one line, the later of two that are alike with a number: Excel repairs, and so changes, a table that has a name twice. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = withoutHalves(fileText(name).replace(/\s+/g, ' ').trim().slice(0, longestName))
    let unique = plain
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${withoutHalves(plain.slice(0, longestName - 10))} (${number})`
    taken.add(unique.toLowerCase())
    return unique
  })
}
