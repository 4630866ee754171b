import type { Viewer } from '../access/viewer.ts'
import { inDoorTransaction } from '../database/doorTransaction.ts'
import type { CurrentSession } from './currentSession.ts'
import { findSession } from './findSession.ts'
import type { SessionParts } from './sessionDoors.ts'

/** Who asks: a session with a viewer, a session whose person no grant lets see anything today, or nobody. */
export type Looking = { viewer: Viewer | null; session: CurrentSession | null }

const nobody: Looking = { viewer: null, session: null }

/**
 * How it is found who sends a request: by the session in its cookie, in a short transaction of its own; no cookie, no
 * statement.
 *
 * @param findViewer says it in place of a session, without one, for tests and measurements
 */
export function lookingBy(findViewer: ((request: Request) => Viewer | null) | null, { database, clock, cookies }: SessionParts): (request: Request) => Promise<Looking> {
  return async (request) => {
    if (findViewer) return { viewer: findViewer(request), session: null }
    const token = cookies.session.read(request)
    if (!token) return nobody
    return (await inDoorTransaction(database.prisma, clock, (door, now) => findSession(door, now, token, 'IF_DUE'))) ?? nobody
  }
}
