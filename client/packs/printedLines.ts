import type { PackSection, PackTable } from './packDocuments.ts'

/** About so many lines of a table fill a printed page, and half of one. */
const wholePage = 30
const halfAPage = 15
/** Its title and head. */
const linesOfHead = 3

/** Does a section begin a new page? A short one follows the one before it, so that no page is nearly empty. */
export function beginsPage({ charts, tables, findings, paragraphs }: Pick<PackSection, 'charts' | 'tables' | 'findings' | 'paragraphs'>): boolean {
  return charts.length > 0 || findings.length + paragraphs.length * 2 + tables.reduce((sum, table) => sum + linesOf(table), 0) > halfAPage
}

/** Does a table stand on one page? What does not is broken between its rows. */
export function fitsPage(table: Pick<PackTable, 'rows' | 'notes'>): boolean {
  return linesOf(table) <= wholePage
}

function linesOf({ rows, notes }: Pick<PackTable, 'rows' | 'notes'>): number {
  return rows.length + notes.length + linesOfHead
}
