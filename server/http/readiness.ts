import { setTimeout as wait } from 'node:timers/promises'
import { migrationNames } from '../database/migrate.ts'
import type { Database } from '../database/open.ts'

/** Why requests should go elsewhere, in words; null where they may come. */
export type Readiness = () => Promise<string | null>

const askedOfDatabase = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
const unanswered = 'The database does not answer.'

/**
 * Asks the database one statement, on a connection of its own, so that a queue of requests is no sign of a fault; the
 * embedded one has a single connection, and is asked on that. However often it is asked, one statement is under way at a
 * time, and its answer holds for as long.
 *
 * @param limitMs how long the database may take
 * @param patienceMs after which a connection that hangs is given up, so that the next one is tried
 */
export function readiness(database: Pick<Database, 'isEmbedded' | 'prisma' | 'asOwner'>, limitMs = 1_000, patienceMs = 5_000): Readiness {
  let underWay: Promise<string | null> | null = null
  const ask = async (): Promise<string | null> => {
    const rows = database.isEmbedded
      ? await database.prisma.$queryRawUnsafe<{ migration_name: string }[]>(askedOfDatabase)
      : await database.asOwner(async (client) => (await client.query<{ migration_name: string }>(askedOfDatabase)).rows, patienceMs)
    const applied = new Set(rows.map((row) => row.migration_name))
    const missing = migrationNames().filter((name) => !applied.has(name))
    return missing.length === 0 ? null : `The database lacks ${missing.length} migrations. Start this version of Longview once on it.`
  }
  return () => {
    underWay ??= ask()
      .catch(() => unanswered)
      .finally(() => { underWay = null })
    return Promise.race([underWay, wait(limitMs, unanswered, { ref: false })])
  }
}
