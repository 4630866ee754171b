import type { Viewer } from '../access/viewer.ts'
import { inDoorTransaction } from '../database/doorTransaction.ts'
import { tooMany, type RateLimits } from '../http/rateLimits.ts'
import type { CurrentSession } from './currentSession.ts'
import { findSession } from './findSession.ts'
import type { SessionParts } from './sessionParts.ts'

/** Who asks: a session with a viewer, a session whose person no grant lets see anything today, or nobody. */
type Looking = { viewer: Viewer | null; session: CurrentSession | null }

const nobody: Looking = { viewer: null, session: null }

/**
 * How it is found who sends a request: by the session in its cookie, in a short transaction of its own; no cookie, no
 * statement. A machine whose cookies are of no session, again and again, has to wait before another is looked for.
 *
 * @param findViewer says it in place of a session, without one, for tests and measurements
 * @returns takes the address of the machine that asks, too, and whether the request keeps the session from ending
 */
export function lookingBy(
  findViewer: ((request: Request) => Viewer | null) | null,
  { database, clock, cookies, hasDemonstrationPeople, rateLimits: { sessions } }: SessionParts & { rateLimits: Pick<RateLimits, 'sessions'> },
): (request: Request, machine: string, isUse: boolean) => Promise<Looking> {
  return async (request, machine, isUse) => {
    if (findViewer) return { viewer: findViewer(request), session: null }
    const token = cookies.session.read(request)
    if (!token) return nobody
    const seconds = await sessions.wait(machine)
    if (seconds !== null) throw tooMany('Longview was asked a great many times for sessions that are over.', seconds)
    const found = await inDoorTransaction(database.prisma, clock, (door, now) => findSession(door, now, { token, seen: isUse ? 'IF_DUE' : 'NOT', hasDemonstrationPeople }))
    if (!found) await sessions.take(machine)
    return found ?? nobody
  }
}

/**
 * How it is found who sent a request that goes on: by the same session, which it does not keep from ending.
 *
 * @returns gives null once the session is over, or no grant lets its person see anything
 */
export function lookingAgainBy(
  findViewer: ((request: Request) => Viewer | null) | null,
  { database, clock, cookies, hasDemonstrationPeople }: SessionParts,
): (request: Request) => Promise<Viewer | null> {
  return async (request) => {
    if (findViewer) return findViewer(request)
    const token = cookies.session.read(request)
    const found = token && (await inDoorTransaction(database.prisma, clock, (door, now) => findSession(door, now, { token, seen: 'NOT', hasDemonstrationPeople })))
    return found ? found.viewer : null
  }
}
