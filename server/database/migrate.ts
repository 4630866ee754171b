import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'

const folder = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url))
/** The number that Prisma's own migrate command locks, so that the two never run at once. */
const advisoryLock = 72_707_369

/**
 * Applies the migrations that a database has not had, in order, and writes them down as Prisma does,
 * so that `prisma migrate deploy` could take over.
 *
 * @returns names of those applied now
 * @throws Error when an applied migration was edited since, or one fails (then nothing of it is kept)
 */
export async function migrate(client: Client): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
  try {
    await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
      logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`)
    const applied = await appliedMigrations(client)
    const fresh: string[] = []
    for (const name of migrationNames()) {
      const sql = readFileSync(`${folder}${name}/migration.sql`, 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const known = applied.get(name)
      if (known === undefined) {
        await apply(client, name, sql, checksum)
        fresh.push(name)
      } else if (known !== checksum) {
        throw new Error(`Migration ${name} was edited after it was applied. Put it back as it was and write a new one.`)
      }
    }
    return fresh
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock])
  }
}

/** Names of the migrations of the project, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(`${folder}${name}/migration.sql`))
    .toSorted()
}

async function appliedMigrations(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

async function apply(client: Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
