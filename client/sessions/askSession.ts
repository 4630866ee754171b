/** What the server says of the session in which the browser is now. */
export type SessionAnswer =
  | { signedIn: true; personCode: string; label: string; idleEndsAt: string; endsAt: string; now: string }
  | { signedIn: false }
  /** Nothing can be told: the server could not be reached, or gave no such answer. */
  | 'unreachable'

/** Asks without extending it. */
export function askSession(): Promise<SessionAnswer> {
  return send({ method: 'GET', cache: 'no-store' })
}

/** Extends it, as any use of Longview does. */
export async function staySignedIn(): Promise<SessionAnswer> {
  const answer = await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  return answer === 'unreachable' ? askSession() : answer
}

async function send(request: RequestInit): Promise<SessionAnswer> {
  try {
    const answer = await fetch('/session', { credentials: 'same-origin', ...request })
    if (answer.status === 401) return { signedIn: false }
    return answer.ok ? readAnswer(await answer.json()) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

export function readAnswer(body: unknown): SessionAnswer {
  if (typeof body !== 'object' || body === null || !('signedIn' in body)) return 'unreachable'
  if (body.signedIn !== true) return { signedIn: false }
  const told: Record<string, unknown> = { ...body }
  const { personCode, label, idleEndsAt, endsAt, now } = told
  if (typeof personCode !== 'string' || typeof label !== 'string' || !isMoment(idleEndsAt) || !isMoment(endsAt) || !isMoment(now)) return 'unreachable'
  return { signedIn: true, personCode, label, idleEndsAt, endsAt, now }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
