import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { aGroup } from '../support/aGroup.ts'
import { made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'
import { addedBy } from '../api/audit/trailOf.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as, logged } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const recorder = as('EMSOU-RECORDER-1')

it('a hundred readings and refusals at once leave an entry each, and nobody waits for anybody in vain', async () => {
  const group = made(await recorder.groups.record(aGroup({ mappedOn: null })))
  const entries = await addedBy(database, () =>
    Promise.all(Array.from({ length: 100 }, (_, index) =>
      index % 2 === 0 ? recorder.ask('query ($id: ID!) { ocg(id: $id) { urn } }', { id: group.id }) : as('TARIAN-RECORDER-1').groups.withdraw(group),
    )),
  )
  expect(entries.map(({ kind }) => kind).toSorted()).toEqual([...Array.from({ length: 50 }, () => 'CONSULTATION'), ...Array.from({ length: 50 }, () => 'REFUSAL')])
  expect(logged).toEqual([])
}, 60_000)

it('a reading whose session is seen elsewhere at the same moment is told all the same', async () => {
  const session = randomUUID()
  await database.asOwner((client) =>
    client.query(
      "INSERT INTO session (id, token_hash, person_code, opened_at, last_seen_at, ends_at) VALUES ($1, sha256('a token'), 'EMSOU-RECORDER-1', now(), now(), now() + interval '8 hours')",
      [session],
    ),
  )
  const told = database.asOwner(async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await client.query('SELECT 1')
    await database.asOwner((other) => other.query("UPDATE session SET last_seen_at = now() + interval '1 minute' WHERE id = $1", [session]))
    await client.query("INSERT INTO audit_entry (id, at, kind, operation, person_code, session_id) VALUES (gen_random_uuid(), now(), 'CONSULTATION', 'ocg', 'EMSOU-RECORDER-1', $1)", [session])
    await client.query('COMMIT')
    return 'kept'
  })
  await expect(told).resolves.toBe('kept')
})
