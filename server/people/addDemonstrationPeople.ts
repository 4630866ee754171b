import type { Client } from 'pg'
import type { Database } from '../database/open.ts'
import { demonstrationPeople } from './demonstrationPeople.ts'

/** Invented people were always there: before anything that is planted or told as a story. */
const since = '2020-01-01T00:00:00Z'

/**
 * Puts the demonstration people and what they are granted into the database, so that records can name who made them and
 * sessions can be opened for them: all of it or nothing. What is there already stays.
 */
export async function addDemonstrationPeople({ asOwner }: Pick<Database, 'asOwner'>): Promise<void> {
  await asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      // Two processes that start at once would each add them.
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('demonstration people', 0))`)
      await addThem(client)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}

async function addThem(client: Client): Promise<void> {
  const people = JSON.stringify(demonstrationPeople.map(({ code, label, role, unitCode }) => ({ code, label, role, unit_code: unitCode })))
  const from = 'FROM jsonb_to_recordset($1) AS p (code text, label text, role text, unit_code text)'
  await client.query(`INSERT INTO person (code) SELECT code ${from} ON CONFLICT DO NOTHING`, [people])
  await client.query(
    `INSERT INTO person_version (id, person_code, version, label, recorded_at) SELECT gen_random_uuid(), code, 1, label, $2::timestamptz ${from}
     WHERE NOT EXISTS (SELECT FROM person_version v WHERE v.person_code = p.code)`,
    [people, since],
  )
  await client.query(
    `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, basis, reason, given_at)
     SELECT gen_random_uuid(), code, role, unit_code, $2::timestamptz::date, 'DEMONSTRATION', 'Demonstration person', $2::timestamptz ${from}
     WHERE NOT EXISTS (SELECT FROM role_grant g WHERE g.person_code = p.code)`,
    [people, since],
  )
}
