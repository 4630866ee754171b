import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { addMonths } from '../../server/periods/day.ts'
import { addedBy } from '../api/audit/trailOf.ts'
import { aReturnOf } from '../support/aReturn.ts'
import { moved } from '../support/returnsAs.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const lastMonth = `M${addMonths(`${new Date().toISOString().slice(0, 7)}-01`, -1).slice(0, 7)}`

it('a return that is saved and sent a hundred times at once under one key each is sent once; of many who approve or accept at once one wins', async () => {
  const { place, lead, head, accepter, ...story } = aReturnOf({ as }, { unit: 'EMSOU', period: lastMonth })
  const words = { about: 'COMMENT', key: '', note: 'Nothing unusual.' }
  const key = randomUUID()
  await Promise.all(Array.from({ length: 100 }, async () => { moved(await lead.save(place, { version: 0 }, [words], { key })) }))
  const draft = await story.draft([words])
  const approvals = await Promise.all(Array.from({ length: 8 }, () => head.approve(place, draft)))
  expect(approvals.map(({ __typename }) => __typename).toSorted()).toEqual(['Return', ...Array<string>(7).fill('StaleReturn')])
  const sendKey = randomUUID()
  const entries = await addedBy(database, async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => lead.submit(place, { version: 2 }, { key: sendKey })))
    expect(new Set(answers.map((answer) => JSON.stringify(moved(answer).events))).size).toBe(1)
  })
  expect(entries).toHaveLength(1)
  const accepted = await Promise.all(Array.from({ length: 8 }, () => accepter.accept([{ ...place, version: 3 }])))
  expect(accepted.map(({ __typename }) => __typename).toSorted()).toEqual(['AcceptedReturns', ...Array<string>(7).fill('StaleReturn')])
  const { events } = await story.read()
  expect(events.map(({ number, action }) => [number, action])).toEqual([[4, 'ACCEPT'], [3, 'SUBMIT'], [2, 'APPROVE'], [1, 'START']])
}, 120_000)
