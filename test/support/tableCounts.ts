import type { Database } from '../../server/database/open.ts'

/**
 * How many rows every table holds, read by the owner, so that a refusal can show that it changed nothing. All but the
 * trail: a refusal and a reading are told there (test/api/audit).
 */
export async function tableCounts(database: Database): Promise<Record<string, number>> {
  return database.asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'audit_entry') ORDER BY 1`,
    )
    const parts = rows.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`)
    const counted = await client.query<{ name: string; rows: number }>(parts.join(' UNION ALL '))
    return Object.fromEntries(counted.rows.map((row) => [row.name, row.rows]))
  })
}

/** Rows and closed versions: what `work` must leave as it was when it is refused. */
export async function leavesNothing(database: Database, work: () => Promise<unknown>): Promise<boolean> {
  const before = await traces(database)
  await work()
  return before === (await traces(database))
}

async function traces(database: Database): Promise<string> {
  const counts = await tableCounts(database)
  const closed = await database.asOwner(async (client) => {
    const { rows } = await client.query(`
      SELECT (SELECT count(*) FROM disruption_version WHERE superseded_at < 'infinity') AS disruptions,
             (SELECT count(*) FROM ocg_version WHERE superseded_at < 'infinity') AS groups,
             (SELECT count(*) FROM output_version WHERE superseded_at < 'infinity') AS outputs,
             (SELECT count(*) FROM programme_version WHERE superseded_at < 'infinity') AS programmes,
             (SELECT count(*) FROM disruption_link WHERE superseded_at < 'infinity') AS links,
             (SELECT count(*) FROM grading WHERE counted_until < 'infinity') AS gradings,
             (SELECT count(*) FROM person_version WHERE superseded_at < 'infinity') AS labels,
             (SELECT count(*) FROM person_disabling WHERE superseded_at < 'infinity') AS disablings,
             (SELECT count(*) FROM session WHERE ended_at IS NOT NULL) AS sessions,
             (SELECT coalesce(sum(last), 0) FROM reference_counter) AS numbers`)
    return rows
  })
  return JSON.stringify([counts, closed])
}
