import type { PackCell, PackTable } from '../packContent.ts'
import { fileText } from './fileText.ts'

/**
 * What each row of a table is called where rows of many tables stand below each other: its first column; where that does not tell all rows
 * apart, all its columns of texts and days; and where they do not either, with its number as well.
 *
 * Checked in: test/unit/packs/packCsv.test.ts.
 */
export function rowNames({ columns, rows }: Pick<PackTable, 'columns' | 'rows'>): string[] {
  const inWords = columns.flatMap(({ kind }, place) => (kind === 'TEXT' || kind === 'DAY' ? [place] : []))
  const byFirst = rows.map(([first]) => nameOf(first))
  if (areUnlike(byFirst)) return byFirst
  const byWords = rows.map((row, index) => inWords.map((place) => nameOf(row[place])).join('; ') || byFirst[index] || '')
  return areUnlike(byWords) ? byWords : byWords.map((name, index) => `${name}; row ${index + 1}`)
}

function areUnlike(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}

function nameOf(cell: PackCell | undefined): string {
  if (typeof cell === 'object') return 'missing' in cell ? fileText(cell.missing) : String(cell.value)
  return typeof cell === 'string' ? fileText(cell) : String(cell ?? '')
}
