import type { Database } from '../../server/database/open.ts'

/** Shortens, for connections made from now on, how long after its beginning a transaction may commit (30 s in production). */
export async function limitCommits(database: Database, seconds: number): Promise<void> {
  await database.asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
    await client.query(`ALTER DATABASE ${rows[0]?.name} SET longview.commit_limit = '${seconds} s'`)
  })
}
