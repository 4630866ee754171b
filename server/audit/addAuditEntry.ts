import { uuidv7 } from 'uuidv7'
import type { RequestDatabase } from '../database/requestTransaction.ts'

/** The first six are those of the Data Protection Act 2018, s.62; the others are of the service itself. */
export const auditKinds = [
  'COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE', 'REFUSAL', 'SIGN_IN', 'SIGN_OUT', 'GRANT',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Who did it, in what role and session; all null but the session where somebody has no role. */
export type AuditActor = { code: string | null; role: string | null; unitCode: string | null; sessionId?: string | null }

export type AuditEntry = {
  at: Date
  kind: AuditKind
  /** Name of the mutation, query or door. */
  operation: string
  actor: AuditActor | null
  record?: { kind: string; ids: string[]; unitCode: string | null }
  /** Codes and counts; never a word of text. */
  detail?: Record<string, unknown>
}

/** Adds to the trail, in the transaction of what it tells of. Nobody reads it here, so nothing is returned. */
export async function addAuditEntry(database: RequestDatabase, entry: AuditEntry): Promise<void> {
  const { actor, record } = entry
  await database.$executeRaw`
    INSERT INTO audit_entry (id, at, kind, operation, person_code, role, unit_code, session_id, record_kind, record_ids, record_unit_code, detail)
    VALUES (${uuidv7()}::uuid, ${entry.at}, ${entry.kind}, ${entry.operation}, ${actor?.code ?? null}, ${actor?.role ?? null}, ${actor?.unitCode ?? null},
      ${actor?.sessionId ?? null}::uuid, ${record?.kind ?? null}, ${record?.ids ?? []}::uuid[], ${record?.unitCode ?? null}, ${JSON.stringify(entry.detail ?? {})}::jsonb)`
}
