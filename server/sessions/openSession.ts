import { uuidv7 } from 'uuidv7'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { deviceOf } from './device.ts'
import { endSession } from './endSession.ts'
import { absoluteEndOf } from './sessionLimits.ts'
import { hashOf, newToken } from './token.ts'

/** Who signs in, from which browser, and by which way. */
export type Opening = {
  personCode: string
  /** Name of the way in: the trail keeps it. */
  operation: 'signIn' | 'demonstrationSignIn'
  /** Code of the issuer that vouched; none in the demonstration. */
  issuerCode: string | null
  userAgent: string | null
  /** Token of the session that the same browser held until now. */
  formerToken: string | null
}

/**
 * Opens a session under a token that nobody knew before, and ends the one that the same browser held: whoever planted a
 * token in it holds nothing afterwards.
 *
 * @returns the token, which is kept nowhere but in the browser's cookie
 */
export async function openSession(database: RequestDatabase, now: Date, opening: Opening): Promise<string> {
  const { personCode, operation, issuerCode, userAgent, formerToken } = opening
  if (formerToken) await endSession(database, now, formerToken, 'REPLACED')
  const [token, id] = [newToken(), uuidv7()]
  await database.$executeRaw`
    INSERT INTO session (id, token_hash, person_code, device, opened_at, last_seen_at, ends_at)
    VALUES (${id}::uuid, ${hashOf(token)}, ${personCode}, ${deviceOf(userAgent)}, ${now}, ${now}, ${absoluteEndOf(now)})`
  await addAuditEntry(database, {
    at: now,
    kind: 'SIGN_IN',
    operation,
    actor: { code: personCode, role: null, unitCode: null, sessionId: id },
    record: { kind: 'Session', ids: [id], unitCode: null },
    detail: issuerCode ? { issuer: issuerCode } : {},
  })
  return token
}
