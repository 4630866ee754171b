import { inSentence } from '../parts/numberInWords.ts'
import { isFigure } from './isFigure.ts'
import type { PackTable } from './packDocuments.ts'

/** Boards lay these tables of several packs beside each other: their columns stay the same. */
const alwaysWhole: ReadonlySet<string> = new Set(['grades'])

/**
 * A table as page and print draw it: without columns that say the same words in every row, which a note says once. The content of the pack, and so its
 * files, hold every column. Figures and days stay; so do all columns of a table of one row, and of one that would have nothing but its row names left.
 *
 * Checked in: test/client/packs/sameWordsOnce.test.ts.
 */
export function sameWordsOnce(table: PackTable): PackTable {
  const { code, columns, rows, notes } = table
  if (alwaysWhole.has(code) || rows.length < 2) return table
  const same = columns.map((_, place) => (place === 0 ? null : wordsOfAll(rows.map(({ cells }) => cells[place] ?? ''))))
  if (same.slice(1).every((words) => words !== null) || same.every((words) => words === null)) return table
  const isKept = (_: unknown, place: number) => same[place] === null
  return {
    ...table,
    columns: columns.filter(isKept),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
    notes: [...columns.flatMap(({ name }, place) => (typeof same[place] === 'string' ? [`${name}: ${inSentence(same[place])}. It is the same in every row.`] : [])), ...notes],
  }
}

/** The words that all of these cells hold; null where they differ, or hold figures. */
function wordsOfAll([first = '', ...others]: readonly string[]): string | null {
  return !isFigure(first) && others.every((cell) => cell === first) ? first : null
}
