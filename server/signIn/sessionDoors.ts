import { inDoorTransaction } from '../database/doorTransaction.ts'
import { endSession } from '../sessions/endSession.ts'
import { findSession } from '../sessions/findSession.ts'
import type { SessionParts } from '../sessions/sessionParts.ts'
import { done, sayJson, type Door } from './doorAnswers.ts'

/** Tells a page how long its session still lives. Asking does not make it live longer: a page left open asks, too. */
export function tellSession({ database, clock, cookies, hasDemonstrationPeople }: SessionParts, seen: 'NOT' | 'NOW' = 'NOT'): Door {
  return async ({ request }) => {
    const token = cookies.session.read(request)
    const told = await inDoorTransaction(database.prisma, clock, async (door, now) => {
      const found = token ? await findSession(door, now, { token, seen, hasDemonstrationPeople }) : null
      const { personCode = null, label = null, idleEndsAt = null, endsAt = null } = found?.session ?? {}
      return { signedIn: found !== null, personCode, label, idleEndsAt, endsAt, now }
    })
    return sayJson(told)
  }
}

/** Makes the session live on from now, as somebody asked who was told that it would end. */
export function extendSession(parts: SessionParts): Door {
  return tellSession(parts, 'NOW')
}

/**
 * Ends the session; whoever has none is signed out already. Where an issuer vouches, it is asked to make sure of whoever
 * signs in next in this browser: it may still know the one who left, on a machine that others use.
 */
export function signOut({ database, clock, cookies, issuers }: SessionParts & { issuers: readonly unknown[] }): Door {
  return async ({ request }) => {
    const token = cookies.session.read(request)
    if (token) await inDoorTransaction(database.prisma, clock, (door, now) => endSession(door, now, token, 'SIGNED_OUT'))
    return done([cookies.session.clear(), ...(issuers.length > 0 ? [cookies.signedOut.set('1', signedOutSeconds)] : [])])
  }
}

/** As long as a working day: an issuer remembers people for about so long. */
const signedOutSeconds = 12 * 60 * 60
