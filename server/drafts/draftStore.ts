import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { draftRow, type DraftRecord, type KeptDraft } from './draftRecord.ts'

/** Whose drafts: a person, in the unit for which that person records. */
export type Writer = { code: string; unitCode: string }

const columns = Prisma.sql`key, kind, record_id AS "recordId", record_version AS "recordVersion", summary, content,
  revision, started_at AS "startedAt", saved_at AS "savedAt"`
const isOf = ({ code, unitCode }: Writer) => Prisma.sql`person_code = ${code} AND unit_code = ${unitCode}`

/** A person's own drafts, last saved first. */
export function findDrafts(database: RequestDatabase, writer: Writer): Promise<DraftRecord[]> {
  return query(database, draftRow, Prisma.sql`SELECT ${columns} FROM draft WHERE ${isOf(writer)} ORDER BY saved_at DESC, key`)
}

/** A person's own draft with that key. */
export async function findDraft(database: RequestDatabase, writer: Writer, key: string): Promise<DraftRecord | null> {
  const [row] = await query(database, draftRow, Prisma.sql`SELECT ${columns} FROM draft WHERE ${isOf(writer)} AND key = ${key}`)
  return row ?? null
}

/** How many drafts the person has in that unit; of all together there may be only so many. */
export function countDrafts(database: RequestDatabase, { code: personCode, unitCode }: Writer): Promise<number> {
  return database.draft.count({ where: { personCode, unitCode } })
}

/** Has the person sent something under this key already? */
export async function isCarriedOut(database: RequestDatabase, { code: personCode }: Writer, key: string): Promise<boolean> {
  return (await database.idempotencyKey.count({ where: { personCode, key } })) > 0
}

/** Makes the draft, at revision 1, or overwrites it and counts one revision on. Whoever calls holds the lock of its key. */
export async function writeDraft(database: RequestDatabase, writer: Writer, kept: KeptDraft, now: Date): Promise<DraftRecord> {
  const [row] = await query(
    database,
    draftRow,
    Prisma.sql`
      INSERT INTO draft AS former (person_code, key, unit_code, kind, record_id, record_version, summary, content, revision, started_at, saved_at)
      VALUES (${writer.code}, ${kept.key}, ${writer.unitCode}, ${kept.kind}, ${kept.recordId}::uuid, ${kept.recordVersion}, ${kept.summary},
        ${kept.content}, 1, ${now}, ${now})
      ON CONFLICT (person_code, unit_code, key) DO UPDATE SET kind = excluded.kind, record_id = excluded.record_id, record_version = excluded.record_version,
        summary = excluded.summary, content = excluded.content, revision = former.revision + 1, saved_at = greatest(former.saved_at, excluded.saved_at)
      RETURNING ${columns}`,
  )
  if (!row) throw new Error('A draft that was just written is not there')
  return row
}

export async function removeDraft(database: RequestDatabase, { code: personCode, unitCode }: Writer, key: string): Promise<void> {
  await database.draft.deleteMany({ where: { personCode, unitCode, key } })
}
