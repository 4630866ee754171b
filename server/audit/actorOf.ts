import type { Context } from '../graphql/context.ts'
import type { AuditActor } from './addAuditEntry.ts'

/** Who asks, as the trail names them. Somebody signed in whom no grant lets see anything is known by the session alone. */
export function actorOf({ viewer, session }: Pick<Context, 'viewer' | 'session'>): AuditActor | null {
  if (viewer) return { code: viewer.code, role: viewer.role, unitCode: viewer.unitCode, sessionId: viewer.sessionId ?? null }
  return session ? { code: null, role: null, unitCode: null, sessionId: session.id } : null
}
