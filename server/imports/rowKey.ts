import { createHash } from 'node:crypto'
import { caseColumns, type CaseRow } from './caseColumns.ts'

/**
 * The key under which a row is recorded once: a hash of its cells. Spaces, the order of the columns
 * and the way in which a character is composed make no difference; anything else makes another row.
 */
export function rowKey({ cells }: CaseRow): string {
  const normalised = caseColumns.toSorted().map((column) => [column, cells[column].normalize('NFC').replace(/\s+/g, ' ').trim()])
  return `case-${createHash('sha256').update(JSON.stringify(normalised)).digest('hex')}`
}
