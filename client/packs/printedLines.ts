import type { PackTable } from './packDocuments.ts'

/** About so many lines of a table fill a printed page. */
const wholePage = 30
/** Its title and head. */
const linesOfHead = 3
/** About so many letters stand beside each other on a page. */
const lettersOfLine = 170

/** Does a table stand on one page? What does not is broken between its rows. */
export function fitsPage({ rows, notes }: Pick<PackTable, 'rows' | 'notes'>): boolean {
  return linesOfHead + rows.reduce((sum, { cells }) => sum + linesOf(cells.join(' ')), 0) + notes.reduce((sum, note) => sum + linesOf(note), 0) <= wholePage
}

function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / lettersOfLine))
}
