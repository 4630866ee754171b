import type { RequestDatabase } from '../database/requestTransaction.ts'
import { addAuditEntry } from './addAuditEntry.ts'
import type { RequestNotes } from './requestNotes.ts'

/** Adds that details of groups were read, in the transaction that read them: nobody has them unless this is kept. */
export async function addConsultation(database: RequestDatabase, at: Date, { actor, fields, groupsRead }: RequestNotes): Promise<void> {
  if (groupsRead.size === 0) return
  const record = { kind: 'Ocg', ids: [...groupsRead].toSorted(), unitCode: actor?.unitCode ?? null }
  await addAuditEntry(database, { at, kind: 'CONSULTATION', ...namesOf(fields), actor, record })
}

/** Adds which files were given out, in the transaction that read what they are made of: nobody has them unless this is kept. */
export async function addDisclosures(database: RequestDatabase, at: Date, { actor, fields, filesTaken }: RequestNotes): Promise<void> {
  const { operation, detail: named } = namesOf(fields)
  for (const { kind, id, detail } of filesTaken) {
    await addAuditEntry(database, { at, kind: 'DISCLOSURE', operation, actor, record: { kind, ids: [id], unitCode: null }, detail: { ...named, ...detail } })
  }
}

/** Adds what was refused, in a transaction after the one that left nothing. */
export async function addRefusals(database: RequestDatabase, at: Date, { actor, fields, refusals }: RequestNotes): Promise<void> {
  const { operation, detail } = namesOf(fields)
  await addAuditEntry(database, { at, kind: 'REFUSAL', operation, actor, detail: { ...detail, refusals: [...refusals.values()] } })
}

/** An entry bears the name of the first field asked for; where there were more it lists them all. */
function namesOf(fields: Set<string>): { operation: string; detail: Record<string, unknown> } {
  const [operation = 'none', ...more] = fields
  return { operation, detail: more.length > 0 ? { fields: [operation, ...more] } : {} }
}
