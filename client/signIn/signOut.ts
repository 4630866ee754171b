/**
 * Ends the session in which this page was opened.
 *
 * @returns null when done, else why not, in words
 */
export async function signOut(): Promise<string | null> {
  try {
    const answer = await fetch('/sign-out', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: '{}' })
    if (answer.ok) return null
    return 'Longview did not sign you out. Load this page again, then sign out.'
  } catch {
    return 'Longview cannot be reached, so you are still signed in. Check that you are connected, then sign out again.'
  }
}
