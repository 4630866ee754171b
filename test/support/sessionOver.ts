import { json } from './signInBrowser.ts'

/** A cookie of a running server, as a browser is given it. */
export type SessionCookie = { name: string; value: string }

const opened = new Map<string, SessionCookie>()

/**
 * A session of that demonstration person on a running server. It is opened once for each and used again while it lives: a
 * server takes only so many sign-ins from one machine.
 */
export async function sessionOver(address: string, person: string): Promise<SessionCookie> {
  const key = `${address} ${person}`
  const known = opened.get(key)
  if (known && (await lives(address, known))) return known
  const answer = await fetch(`${address}/demonstration/person`, { method: 'POST', ...json({ code: person }) })
  const [name, value] = (answer.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? []
  if (answer.status !== 204 || !name || !value) throw new Error(`${person} could not be chosen: ${answer.status} ${await answer.text()}`)
  opened.set(key, { name, value })
  return { name, value }
}

async function lives(address: string, { name, value }: SessionCookie): Promise<boolean> {
  const told = (await (await fetch(`${address}/session`, { headers: { cookie: `${name}=${value}` } })).json()) as { signedIn: boolean }
  return told.signedIn
}
