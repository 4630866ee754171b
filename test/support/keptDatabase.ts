import { readFileSync, rmSync } from 'node:fs'
import { Client } from 'pg'
import { startEmbedded, type Embedded } from '../../server/database/embedded.ts'

/** What an embedded database was when it was new: its shape, and the rows of each table that had any. */
type Beginning = { shape: string; rows: Map<string, string> }
type Kept = { embedded: Embedded; beginning: Beginning }

/** The one that the last test file of this process is done with, as it was when it was new. Starting another takes seconds. */
let spare: Kept | null = null

/** The embedded database's program. V8 shares what it has compiled of it with each database of this process, for as long as somebody holds it. */
const program = WebAssembly.compile(readFileSync(new URL('../../node_modules/@electric-sql/pglite/dist/pglite.wasm', import.meta.url)))

/** Tables, policies, triggers, functions, constraints, grants and settings, as one digest. */
const shapeOf = `
  SELECT md5(string_agg(said, E'\\n' ORDER BY said)) AS shape FROM (
    SELECT concat('policy ', polname, polrelid::regclass, polcmd, polpermissive, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy
    UNION ALL SELECT concat('trigger ', tgname, tgrelid::regclass, tgenabled, tgtype) FROM pg_trigger
    UNION ALL SELECT concat('relation ', c.oid::regclass, relkind, relrowsecurity, relforcerowsecurity, relacl) FROM pg_class c
      WHERE relnamespace IN ('public'::regnamespace, 'aggregates'::regnamespace)
    UNION ALL SELECT concat('column ', attrelid::regclass, attname, atttypid, attnotnull, attisdropped, attacl) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE relnamespace IN ('public'::regnamespace, 'aggregates'::regnamespace)
    UNION ALL SELECT concat('function ', p.oid::regprocedure, md5(prosrc), prosecdef, proacl, proconfig) FROM pg_proc p
      WHERE pronamespace IN ('public'::regnamespace, 'aggregates'::regnamespace)
    UNION ALL SELECT concat('constraint ', conname, conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint WHERE conrelid <> 0
    UNION ALL SELECT concat('setting ', setdatabase, setrole, setconfig) FROM pg_db_role_setting
    UNION ALL SELECT concat('role ', rolname, rolsuper, rolbypassrls, rolcanlogin) FROM pg_roles
    UNION ALL SELECT concat('schema ', nspname) FROM pg_namespace WHERE nspname !~ '^pg_'
  ) AS shape (said)`

/** An embedded database from that dump: a new one, or one that was put back to it. */
export async function takeDatabase(readDump: () => Uint8Array): Promise<Kept> {
  const taken = spare
  spare = null
  if (taken) return taken
  await program
  const embedded = await startEmbedded(null, readDump())
  // A kept one is stopped by nobody.
  process.once('exit', () => rmSync(embedded.connection.host, { recursive: true, force: true }))
  return { embedded, beginning: await onIt(embedded, beginningOf) }
}

/** Puts it back to what it was when it was new, for the next file; stops it where a test changed more than rows. */
export async function giveDatabaseBack(kept: Kept): Promise<void> {
  const isAsNew = spare === null && (await onIt(kept.embedded, (client) => putBack(client, kept.beginning)).catch(() => false))
  if (isAsNew) spare = kept
  else await kept.embedded.stop()
}

async function beginningOf(client: Client): Promise<Beginning> {
  const { rows: [shaped] } = await client.query<{ shape: string }>(shapeOf)
  const rows = new Map<string, string>()
  for (const { name } of await usedTables(client)) {
    const { rows: [found] } = await client.query<{ all: string | null }>(`SELECT jsonb_agg(to_jsonb(t))::text AS all FROM ${name} t`)
    if (found?.all) rows.set(name, found.all)
  }
  return { shape: shaped?.shape ?? '', rows }
}

/** Tables that hold rows, or held some; a large one has more than a few pages of them. */
async function usedTables(client: Client): Promise<{ name: string; isLarge: boolean }[]> {
  const { rows } = await client.query<{ name: string; isLarge: boolean }>(
    `SELECT relname AS name, pg_relation_size(oid) > 65536 AS "isLarge" FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' AND pg_relation_size(oid) > 0`,
  )
  return rows
}

/** Whether it could be put back. Triggers and foreign keys are off meanwhile: facts refuse to be removed. */
async function putBack(client: Client, { shape, rows }: Beginning): Promise<boolean> {
  await client.query('DISCARD ALL')
  const { rows: [shaped] } = await client.query<{ shape: string }>(shapeOf)
  if (shaped?.shape !== shape) return false
  await client.query('SET session_replication_role = replica')
  const used = await usedTables(client)
  // Many times faster than TRUNCATE, which makes each table and each of its indexes anew; but what is deleted is still read over.
  const large = used.filter(({ isLarge }) => isLarge).map(({ name }) => name)
  await client.query(used.filter(({ isLarge }) => !isLarge).map(({ name }) => `DELETE FROM ${name}`).join('; '))
  // Tables that refer to it must go with it, or PostgreSQL refuses; what they held at the beginning is put in again with the rest.
  if (large.length > 0) await client.query(`TRUNCATE ${large.join(', ')} CASCADE`)
  for (const [name, all] of rows) await client.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`, [all])
  await client.query('DISCARD ALL')
  return true
}

async function onIt<T>(embedded: Embedded, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...embedded.connection, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
