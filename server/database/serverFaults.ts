import { Client } from 'pg'

/** What a PostgreSQL server must not be set to: `words` say what is wrong and how to mend it. */
type Asked = { name: string; is_wrong: boolean; words: string }

const questions = `
  SELECT 'server_version' AS name, current_setting('server_version_num')::int < 150000 AS is_wrong,
    'PostgreSQL is older than 15; upgrade the server' AS words
  UNION ALL SELECT name, setting = 'off', 'the server runs with ' || name || ' = off, so a power cut may lose what was acknowledged; set it to on and restart the server'
    FROM pg_settings WHERE name IN ('fsync', 'full_page_writes')
  UNION ALL SELECT name, setting = 'off', 'synchronous_commit is off, so a crash may lose what was acknowledged; set it to on for the server, the database and the user'
    FROM pg_settings WHERE name = 'synchronous_commit'
  UNION ALL SELECT 'superuser', rolsuper, 'the user is a superuser: one slip in a statement would be free to do everything; make a user that owns the database and has CREATEROLE only'
    FROM pg_roles WHERE rolname = session_user
  UNION ALL SELECT 'bypassrls', rolbypassrls AND NOT rolsuper, 'the user has BYPASSRLS, so no row is kept from it; ALTER ROLE ... NOBYPASSRLS'
    FROM pg_roles WHERE rolname = session_user`

/**
 * What of a server's own settings is not safe to keep records under, asked of the server itself, before anything is
 * changed on it: one sentence each. Production refuses to start with any; elsewhere they are said and no more, for a
 * developer's server may well be fast and forgetful.
 *
 * Why a superuser is refused: requests switch to a role without rights, but whoever found a way around that switch would
 * have the whole machine, and not this one database.
 */
export async function serverFaults(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a connection that breaks is told of by the statement that waits on it
  await client.connect()
  try {
    const { rows } = await client.query<Asked>(questions)
    return rows.filter(({ is_wrong }) => is_wrong).map(({ words }) => `DATABASE_URL: ${words}`)
  } finally {
    await client.end()
  }
}
