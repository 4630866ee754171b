import type { Database } from '../../../server/database/open.ts'

/** A row of the trail as the owner of the database reads it. */
export type Entry = {
  at: string; kind: string; operation: string; person_code: string | null; role: string | null; unit_code: string | null; session_id: string | null
  record_kind: string | null; record_ids: string[]; record_unit_code: string | null; detail: Record<string, unknown>
}

/** What `work` adds to the trail, in the order of the transactions. */
export async function addedBy(database: Database, work: () => Promise<unknown>): Promise<Entry[]> {
  const before = (await trailOf(database)).length
  await work()
  return (await trailOf(database)).slice(before)
}

/** The whole trail. */
export function trailOf(database: Database): Promise<Entry[]> {
  return database.asOwner(async (client) => {
    const { rows } = await client.query<Entry>('SELECT * FROM audit_entry ORDER BY transaction_id, id')
    return rows
  })
}

/** The stored id behind a node id. */
export const storedId = (nodeId: string) => Buffer.from(nodeId, 'base64').toString().split(':')[1] ?? ''
