import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { recordIdFrom } from '../../server/facts/recordId.ts'
import { aDisruption } from '../support/aDisruption.ts'
import { made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})

it.each([['PANEL', 'ORIGINATOR'], ['ORIGINATOR', 'PANEL']])('of somebody’s %s and %s gradings of one disruption, given at once, the later one is refused', async (first, second) => {
  const { id } = made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption({ effect: new Date().toISOString().slice(0, 10) })))
  const grade = (kind: string) => `INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
    VALUES (gen_random_uuid(), '${recordIdFrom(id, 'Disruption')}', 'EMSOU', '${kind}', 'MAJOR', 'BEFORE_CRITERIA', 'EMSOU-PERFORMANCE-LEAD-1', now(), 'infinity')`
  const later = await database.asOwner(async (client) => {
    await client.query('BEGIN')
    await client.query(grade(first))
    const waiting = database.asOwner((other) => other.query(grade(second))).then(() => 'kept', (error: { code: string }) => error.code)
    const waited = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('waits'), 500))])
    await client.query('COMMIT')
    return [waited, await waiting]
  })
  expect(later).toEqual(['waits', 'LV005'])
})
