import { afterAll, describe, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { aDisruption } from '../support/aDisruption.ts'
import { aDraft, draftsOf, saved, type Saved } from '../support/aDraft.ts'
import { aGroup } from '../support/aGroup.ts'
import { holdCounter } from '../support/holdCounter.ts'
import { made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as, logged } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const recorder = as('EMSOU-RECORDER-1')
const drafts = draftsOf(recorder)
const kept = async (key: string) =>
  database.asOwner(async (client) => (await client.query<{ summary: string; revision: number }>('SELECT summary, revision FROM draft WHERE key = $1', [key])).rows)

describe('two machines that save one draft at once', () => {
  it('never lose a saving silently: one wins, the other is shown what won', async () => {
    for (let race = 0; race < 50; race += 1) {
      const draft = aDraft()
      const isNew = race % 2 === 0
      if (!isNew) saved(await drafts.save(draft))
      const revision = isNew ? 0 : 1
      const results = await Promise.all(['Here', 'There'].map((summary) => drafts.save({ ...draft, summary, revision })))
      const won = results.filter(({ __typename }) => __typename === 'Draft').map(saved)
      const stale = results.find(({ __typename }) => __typename === 'StaleDraft') as Extract<Saved, { current: unknown }> | undefined
      expect(won).toHaveLength(1)
      expect(stale?.current).toEqual(won[0])
      expect(await kept(draft.key)).toEqual([{ summary: won[0]?.summary, revision: revision + 1 }])
      await drafts.discard(draft.key, revision + 1)
    }
  })

  it('with the same words have one effect, and both get the same answer', async () => {
    const draft = aDraft()
    const results = await Promise.all(Array.from({ length: 100 }, () => drafts.save(draft)))
    expect(new Set(results.map((result) => JSON.stringify(saved(result)))).size).toBe(1)
    expect(await kept(draft.key)).toEqual([{ summary: draft.summary, revision: 1 }])
  })
})

describe('a draft saved while it is sent', () => {
  const effect = new Date().toISOString().slice(0, 10)

  it('is not left behind, whichever comes first', async () => {
    for (let race = 0; race < 24; race += 1) {
      const draft = aDraft()
      if (race % 2 === 0) saved(await drafts.save(draft))
      const [sent, savedToo] = await Promise.all([
        recorder.disruptions.record(aDisruption({ effect }), { key: draft.key }),
        drafts.save({ ...draft, summary: 'Typed on', revision: race % 2 === 0 ? 1 : 0 }),
      ])
      expect(sent.__typename).toBe('Disruption')
      expect(['Draft', 'Refusal']).toContain(savedToo.__typename)
      expect(await kept(draft.key)).toEqual([])
    }
    expect(logged).toEqual([])
  })

  it('is not left behind when its saving is still under way', async () => {
    made(await recorder.disruptions.record(aDisruption({ effect })))
    const draft = aDraft({ kind: 'OCG' })
    const [saving, sending] = await holdCounter(database, 'EMSOU', async ({ areWaiting, waiting, release }) => {
      // Whoever takes a reference waits, and with it the draft saved in the same request.
      const underWay = recorder.send(
        `mutation ($draft: SaveDraftInput!, $record: RecordDisruptionInput!) {
           saveDraft(input: $draft) { __typename } recordDisruption(input: $record) { __typename } }`,
        { draft, record: { key: `${draft.key}-other`, facts: aDisruption({ effect }) } },
      )
      await areWaiting(1)
      let isSent = false
      const sent = recorder.groups.record(aGroup(), { key: draft.key }).finally(() => { isSent = true })
      await expect.poll(async () => isSent || (await waiting()) === 2, { timeout: 5_000 }).toBe(true)
      await release()
      return Promise.all([underWay, sent])
    })
    expect(saving.data).toMatchObject({ saveDraft: { __typename: 'Draft' }, recordDisruption: { __typename: 'Disruption' } })
    expect(sending.__typename).toBe('Ocg')
    expect(await kept(draft.key)).toEqual([])
  })
})
