import { z } from 'zod'
import { isUnreachable } from './postgresFault.ts'

/**
 * Why one thing that is kept cannot be read, in words for whoever runs the server: so that a check of all can name it and go on.
 *
 * @throws the fault itself where the database is not there: nothing can be read then
 * Checked in: test/api/packs/verify.test.ts.
 */
export function whyUnreadable(fault: unknown): string {
  if (isUnreachable(fault)) throw fault
  // Of a list of rows: the first is the place of the row, which says nothing to anybody.
  if (fault instanceof z.ZodError) return fault.issues.map(({ path: [_row, ...place], message }) => `${place.map(String).join(', ')}: ${message}`).join('; ')
  return (fault instanceof Error ? fault.message : String(fault)).replaceAll(/\s+/g, ' ').trim()
}
