import { z } from 'zod'
import { addAuditEntry, type AuditActor } from '../audit/addAuditEntry.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { hashOf } from './token.ts'

const ended = z.object({ id: z.string(), personCode: z.string() })
type Ended = z.output<typeof ended>

/**
 * Ends the session of that token, and writes it to the trail. One that ended before, or never was, stays as it is.
 *
 * @returns whether it was open
 */
export async function endSession(database: RequestDatabase, now: Date, token: string, reason: 'SIGNED_OUT' | 'REPLACED'): Promise<boolean> {
  const sessions = await query(database, ended, Prisma.sql`
    UPDATE session SET ended_at = ${now}, end_reason = ${reason} WHERE token_hash = ${hashOf(token)} AND ended_at IS NULL
    RETURNING id::text, person_code AS "personCode"`)
  await tellOf(database, now, sessions, reason)
  return sessions.length > 0
}

/** Ends what is still open of somebody who was disabled: a session may open in the moment in which its person is refused. */
export async function endSessionsOfDisabled(database: RequestDatabase, now: Date, personCode: string): Promise<void> {
  const sessions = await query(database, ended, Prisma.sql`
    UPDATE session SET ended_at = ${now}, end_reason = 'DISABLED' WHERE person_code = ${personCode} AND ended_at IS NULL
    RETURNING id::text, person_code AS "personCode"`)
  await tellOf(database, now, sessions, 'DISABLED')
}

async function tellOf(database: RequestDatabase, now: Date, sessions: Ended[], reason: string): Promise<void> {
  for (const { id, personCode } of sessions) {
    const actor: AuditActor = { code: personCode, role: null, unitCode: null, sessionId: id }
    await addAuditEntry(database, { at: now, kind: 'SIGN_OUT', operation: 'endSession', actor, record: { kind: 'Session', ids: [id], unitCode: null }, detail: { reason } })
  }
}
