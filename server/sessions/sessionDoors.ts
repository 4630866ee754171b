import { inDoorTransaction } from '../database/doorTransaction.ts'
import type { Database } from '../database/open.ts'
import type { Clock } from '../database/requestTransaction.ts'
import { done, sayJson, type Door } from '../signIn/doorAnswers.ts'
import type { cookiesOf } from './cookies.ts'
import { endSession } from './endSession.ts'
import { findSession } from './findSession.ts'

export type SessionParts = { database: Database; clock: Clock; cookies: ReturnType<typeof cookiesOf> }

/** Tells a page how long its session still lives. Asking does not make it live longer: a page left open asks, too. */
export function tellSession({ database, clock, cookies }: SessionParts, seen: 'NOT' | 'NOW' = 'NOT'): Door {
  return async ({ request }) => {
    const token = cookies.session.read(request)
    const told = await inDoorTransaction(database.prisma, clock, async (door, now) => {
      const found = token ? await findSession(door, now, token, seen) : null
      const { label = null, idleEndsAt = null, endsAt = null } = found?.session ?? {}
      return { signedIn: found !== null, label, idleEndsAt, endsAt, now }
    })
    return sayJson(told)
  }
}

/** Makes the session live on from now, as somebody asked who was told that it would end. */
export function extendSession(parts: SessionParts): Door {
  return tellSession(parts, 'NOW')
}

/** Ends the session; whoever has none is signed out already. */
export function signOut({ database, clock, cookies }: SessionParts): Door {
  return async ({ request }) => {
    const token = cookies.session.read(request)
    if (token) await inDoorTransaction(database.prisma, clock, (door, now) => endSession(door, now, token, 'SIGNED_OUT'))
    return done([cookies.session.clear()])
  }
}
