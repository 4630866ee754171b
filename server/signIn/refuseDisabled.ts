import { addAuditEntry } from '../audit/addAuditEntry.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { endSessionsOfDisabled } from '../sessions/endSession.ts'

/** Whom an administrator refuses, and at which door: the operation as the trail names it, with the issuer that vouched. */
type RefusedPerson = { personCode: string; operation: 'signIn' | 'demonstrationSignIn'; issuerCode: string | null }

/** Writes down that somebody came who is refused, and ends what may still be open of theirs. */
export async function refuseDisabled(database: RequestDatabase, now: Date, { personCode, operation, issuerCode }: RefusedPerson): Promise<void> {
  await endSessionsOfDisabled(database, now, personCode)
  const actor = { code: personCode, role: null, unitCode: null }
  await addAuditEntry(database, { at: now, kind: 'REFUSAL', operation, actor, detail: { ...(issuerCode ? { issuer: issuerCode } : {}), problem: 'DISABLED' } })
}
