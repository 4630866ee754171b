import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { aDisruption } from '../support/aDisruption.ts'
import { anOutput } from '../support/anOutput.ts'
import { bulkLoad } from '../support/bulkLoad.ts'
import { limitCommits } from '../support/limitCommits.ts'
import { made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { leavesNothing } from '../support/tableCounts.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

const database = await openTestDatabase('people')
await limitCommits(database, 3)
const { app, as } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const today = new Date().toISOString().slice(0, 10)
const facts = () => aDisruption({ effect: today })

it('a change that would be committed later than the limit is refused, keeps nothing, and can be sent again', async () => {
  made(await as('ERSOU-RECORDER-1').disruptions.record(facts()))
  made(await as('ERSOU-RECORDER-1').outputs.record(anOutput({ held: today, force: 'ESSEX' })))
  const key = randomUUID()
  const kept = await leavesNothing(database, async () => {
    await database.asOwner(async (holder) => {
      // The unit's counter is held, so that the request waits for it until its time is over.
      await holder.query('BEGIN')
      await holder.query("SELECT 1 FROM reference_counter WHERE unit_code = 'ERSOU' FOR UPDATE")
      const late = [
        as('ERSOU-RECORDER-1').send('mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }', { input: { key, facts: facts() } }),
        as('ERSOU-RECORDER-2').send('mutation ($input: RecordOutputInput!) { recordOutput(input: $input) { __typename } }', {
          input: { key, facts: anOutput({ held: today, force: 'ESSEX' }) },
        }),
      ]
      await wait(3_600)
      await holder.query('COMMIT')
      for (const { data, errors } of await Promise.all(late)) {
        expect([data ?? null, errors.map(({ message, extensions }) => [message, extensions?.code])]).toEqual([
          null, [['This took too long, so nothing of it was kept. Try again.', 'TOO_SLOW']],
        ])
      }
    })
  })
  expect(kept).toBe(true)
  expect(made(await as('ERSOU-RECORDER-1').disruptions.record(facts(), { key })).reference).toMatch(/-0002$/)
})

it('a bulk load that is committed later than the limit is refused as a whole', async () => {
  expect(await leavesNothing(database, async () => {
    expect(await bulkLoad(database, { unit: 'TARIAN', day: today, records: 5, seconds: 3.2 })).toBe(false)
  })).toBe(true)
  expect(await bulkLoad(database, { unit: 'TARIAN', day: today, records: 5, seconds: 0 })).toBe(true)
})
