import type { ClientBase } from 'pg'
import type { FactChunk } from './factChunk.ts'
import { factTables, type FactTable } from './factTables.ts'

/**
 * Loads a chunk in one transaction, with the row in `demonstration_seed` that says so:
 * after an interruption the seed goes on with the first chunk that is not there.
 *
 * Each table is one statement: many times faster than a statement for every row.
 */
export async function loadChunk(client: ClientBase, chunk: FactChunk, part: string, now: Date): Promise<void> {
  await client.query('BEGIN')
  try {
    for (const { table, rows } of chunk.tables()) {
      await client.query(insertStatement(table), [JSON.stringify(rows)])
    }
    await client.query('INSERT INTO demonstration_seed (name, recorded_at) VALUES ($1, $2)', [part, now])
    await client.query('COMMIT')
  } catch (fault) {
    await client.query('ROLLBACK')
    throw new Error(`The demonstration data could not be loaded: ${part}`, { cause: fault })
  }
}

/** Names of tables and columns come from our own list, never from outside. */
function insertStatement(table: FactTable): string {
  const columns = Object.entries(factTables[table])
  const names = columns.map(([name]) => name).join(', ')
  const typed = columns.map(([name, type]) => `${name} ${type}`).join(', ')
  const again = table === 'reference_counter' ? ' ON CONFLICT (unit_code, kind, year) DO UPDATE SET last = excluded.last' : ''
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS row(${typed})${again}`
}
