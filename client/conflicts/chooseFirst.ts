import type { Problem } from '../parts/problem.ts'

/** Ids of the headings above the choices: of a draft, and of the record that it corrects. */
export const draftConflictId = 'draft-conflict'
export const correctionConflictId = 'correction-conflict'

/** Nothing is sent while both sides stand on the page. Leads to the choices. */
export function chooseFirst(conflictId: string): Problem {
  return { field: conflictId, message: 'Choose which to keep first' }
}
