import { createHash } from 'node:crypto'
import type { FileRow } from './fileRows.ts'

/**
 * The key under which a row is recorded once: a hash of its cells. Spaces, the order of the columns
 * and the way in which a character is composed make no difference; anything else makes another row.
 *
 * @param kind what the rows are of, so that rows of two kinds of file never share a key
 */
export function rowKey(kind: 'case' | 'assessment', { cells }: FileRow): string {
  const normalised = Object.keys(cells).toSorted().map((column) => [column, (cells[column] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()])
  return `${kind}-${createHash('sha256').update(JSON.stringify(normalised)).digest('hex')}`
}
