import type { PackCell, PackColumn, PackTable } from '../../packContent.ts'
import { inSentence } from '../inSentence.ts'
import { gradesCode } from './gradesTable.ts'

/**
 * A table without columns that say the same words in every row: a note says them once. Numbers and days are figures, and stay; so do all columns
 * where nothing but words would be left out, those of tables that are only in the files, and those with which later packs compare.
 *
 * Checked in: test/unit/packs/parts/compare/sameWordsOnce.test.ts.
 */
export function sameWordsOnce(table: PackTable): PackTable {
  if (!table.isOnPage || table.code === gradesCode || table.rows.length < 2) return table
  const same = table.columns.map(({ kind }, at) => (at === 0 ? null : wordsOfAll(table.rows.map((row) => row[at]), kind)))
  if (same.slice(1).every((words) => words !== null) || same.every((words) => words === null)) return table
  const isKept = (_: unknown, at: number) => same[at] === null
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => row.filter(isKept)),
    notes: [...table.columns.flatMap(({ name }, at) => (typeof same[at] === 'string' ? [`${name}: ${inSentence(same[at])}. It is the same in every row.`] : [])), ...table.notes],
  }
}

/** The words that all of these cells hold; null where they differ, or hold figures. */
function wordsOfAll(cells: readonly (PackCell | undefined)[], kind: PackColumn['kind']): string | null {
  const words = cells.map((cell) => (typeof cell === 'string' ? (kind === 'DAY' ? null : cell) : typeof cell === 'object' && 'missing' in cell ? cell.missing : null))
  const [first = null] = words
  return words.every((each) => each === first) ? first : null
}
