import type { Database } from '../../../server/database/open.ts'

/** Takes row-level security off every table, as the owner alone can. */
export async function withoutPolicies(database: Database): Promise<void> {
  await database.asOwner(async (client) => {
    const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity")
    if (rows.length === 0) throw new Error('There was no row-level security to take away')
    for (const { relname } of rows) await client.query(`ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY`)
  })
}
