import { Client } from 'pg'
import { startEmbedded } from '../server/database/embedded.ts'
import { migrate } from '../server/database/migrate.ts'
import { sqlOfSchema } from './schemaEngine.ts'

const columns = `SELECT table_name, column_name, udt_name, is_nullable, column_default, numeric_precision, numeric_scale, datetime_precision
  FROM information_schema.columns JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`
const keys = `SELECT conrelid::regclass::text AS table_name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE contype = 'p' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'`

async function shape(fill: (client: Client, address: string) => Promise<unknown>): Promise<Set<string>> {
  const embedded = await startEmbedded(null)
  const { host, port, user, database } = embedded.connection
  const client = new Client(embedded.connection)
  try {
    await client.connect()
    await fill(client, `postgresql://${user}@localhost:${port}/${database}?host=${host}`)
    const rows = [...(await client.query(columns)).rows, ...(await client.query(keys)).rows]
    return new Set(rows.map((row) => JSON.stringify(row)))
  } finally {
    await client.end()
    await embedded.stop()
  }
}

/**
 * Where the migrations and prisma/schema.prisma differ in tables, columns and primary keys: one line
 * each. Empty when a database made by the one looks like a database made by the other.
 */
export async function schemaDrift(): Promise<string[]> {
  const migrated = await shape(migrate)
  const declared = await shape(async (client, address) => client.query(await sqlOfSchema(address)))
  return [
    ...[...migrated].filter((row) => !declared.has(row)).map((row) => `only in the migrations: ${row}`),
    ...[...declared].filter((row) => !migrated.has(row)).map((row) => `only in prisma/schema.prisma: ${row}`),
  ]
}
