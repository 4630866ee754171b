import { randomBytes } from 'node:crypto'
import type { TestDatabase } from '../../support/testDatabase.ts'
import { readers } from './reader.ts'
import type { World } from './world.ts'

/** Grants and sessions of everybody, by their node ids: for others to ask for. */
export type PlantedPeople = { grants: string[]; sessions: string[] }

/**
 * Gives everybody an issuer's name, a grant that has ended and a session, with words in what is written of them: put in by
 * the owner. What an issuer calls somebody is for administrators; a grant is for them and its person; a session its person's.
 */
export async function plantPeople(world: World, database: TestDatabase, now: Date): Promise<PlantedPeople> {
  const planted: PlantedPeople = { grants: [], sessions: [] }
  const nodeId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
  await database.asOwner(async (client) => {
    for (const [index, { code, role, unit }] of readers.entries()) {
      const subject = world.canaries.plant((reader) => reader.role === 'ADMINISTRATOR')
      const reason = world.canaries.plant((reader) => reader.role === 'ADMINISTRATOR' || reader.code === code)
      const device = world.canaries.plant((reader) => reader.code === code)
      const [grant, session] = [`01900000-0000-7000-9000-${String(index).padStart(12, '0')}`, `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`]
      await client.query('INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES ($1, $2, $3, $4)', ['https://issuer.test', subject, code, now])
      await client.query(
        `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, valid_to, basis, reason, given_at) VALUES ($1, $2, $3, $4, '2019-01-01', '2019-06-01', 'CONFIGURATION', $5, $6)`,
        [grant, code, role, unit, reason, now],
      )
      await client.query(
        `INSERT INTO session (id, token_hash, person_code, device, opened_at, last_seen_at, ends_at) VALUES ($1, $2, $3, $4, $5, $5, $5::timestamptz + interval '1000 days')`,
        [session, randomBytes(32), code, device, now],
      )
      planted.grants.push(nodeId('Grant', grant))
      planted.sessions.push(nodeId('Session', session))
    }
  })
  return planted
}
