import type { ClientBase } from 'pg'
import type { Database } from '../../server/database/open.ts'

/**
 * How many rows every table holds, read by the owner, so that a refusal can show that it changed nothing. All but the
 * trail: a refusal and a reading are told there (test/api/audit).
 */
export async function tableCounts(database: Database): Promise<Record<string, number>> {
  return database.asOwner(async (client) => (await client.query<Record<string, number>>(`SELECT ${await countsOfTables(client)}`)).rows[0] ?? {})
}

/** Rows and closed versions: what `work` must leave as it was when it is refused. */
export async function leavesNothing(database: Database, work: () => Promise<unknown>): Promise<boolean> {
  const before = await traces(database)
  await work()
  return before === (await traces(database))
}

/** The statement that counts, by database: its tables stay the same. */
const statements = new WeakMap<Database, string>()

async function traces(database: Database): Promise<string> {
  return database.asOwner(async (client) => {
    const statement = statements.get(database) ?? (await statementOf(client))
    statements.set(database, statement)
    return JSON.stringify((await client.query(statement)).rows)
  })
}

async function statementOf(client: ClientBase): Promise<string> {
  const { rows: versioned } = await client.query<{ name: string }>(
    "SELECT attrelid::regclass::text AS name FROM pg_attribute WHERE attname = 'superseded_at' AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r') ORDER BY 1",
  )
  const closed = versioned.map(({ name }) => `(SELECT count(*) FROM ${name} WHERE superseded_at < 'infinity') AS "closed in ${name}"`)
  return `
    SELECT ${[await countsOfTables(client), ...closed].join(', ')},
           (SELECT count(*) FROM grading WHERE counted_until < 'infinity') AS "gradings that count no more",
           (SELECT count(*) FROM session WHERE ended_at IS NOT NULL) AS "sessions ended",
           (SELECT coalesce(sum(last), 0) FROM reference_counter) AS "numbers given"`
}

async function countsOfTables(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'audit_entry') ORDER BY 1",
  )
  return rows.map(({ name }) => `(SELECT count(*)::int FROM "${name}") AS "${name}"`).join(', ')
}
