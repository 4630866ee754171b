import type { HouseFacts } from './viewer.ts'

/**
 * What a page goes on with. Where somebody was looking and nobody is signed in any more, it stays as it was: the page
 * with what is typed in it is covered, not thrown away.
 */
export function heldHouse(before: HouseFacts | null, told: HouseFacts | null): HouseFacts | null {
  if (!told) return before
  const isSignedOut = told.viewer === null && told.session === null
  return before?.viewer && isSignedOut ? before : told
}
