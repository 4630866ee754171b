/**
 * Looks as another demonstration person from now on; the server keeps it in a cookie.
 * @returns null when done, else why not, in words
 */
export function choosePerson(code: string): Promise<string | null> {
  return send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
}

/** Looks as nobody. */
export function forgetPerson(): Promise<string | null> {
  return send({ method: 'DELETE' })
}

async function send(request: RequestInit): Promise<string | null> {
  try {
    const answer = await fetch('/demonstration/person', { credentials: 'same-origin', ...request })
    if (answer.ok) return null
    // The door says why in plain text; anything else was answered by something in between.
    const words = answer.headers.get('content-type')?.startsWith('text/plain') ? (await answer.text()).trim() : ''
    return words || 'Longview did not accept that person. Load this page again and choose another.'
  } catch {
    return 'Longview cannot be reached. Check that you are connected, then choose again.'
  }
}
