import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { keepEffects } from '../../server/effects/keepEffects.ts'
import { refreshEffects } from '../../server/effects/refreshEffects.ts'
import { aDisruption, against } from '../support/aDisruption.ts'
import { aGroup } from '../support/aGroup.ts'
import { anAssessment } from '../support/anAssessment.ts'
import { assessmentsOf } from '../support/assessmentsOf.ts'
import { made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Writers and workers on several connections, in real time. */
const database = await openTestDatabase('people', 24)
const { app, as } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const recorder = as('EMSOU-RECORDER-1')
const rowsOf = async <T>(sql: string) => (await database.asOwner((client) => client.query(sql))).rows as T[]
const told = 'disruption_id, sequence_id, place, sequence_size, baseline, outcome, ended_by, ended_on, fell_on, recovered_on, last_score, observed_to, relief_score_days, check_back_results'
const addDays = (days: number) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10)

it('what sixteen writers record at once, while two workers keep up, is kept as the facts say, and nothing is left or lost', async () => {
  const seen = { failures: [] as unknown[], rounds: 0 }
  const worker = () => keepEffects({
    refresh: () => refreshEffects(database.prisma, 2),
    told: () => { seen.rounds += 1 },
    failed: (fault) => void seen.failures.push(fault),
    stuck: (ids) => void seen.failures.push(...ids),
    everyMs: 20,
    pauseMs: 5,
  })
  const workers = [worker(), worker()]
  const groups = await Promise.all(Array.from({ length: 4 }, async () => made(await recorder.groups.record(aGroup()))))
  await Promise.all(Array.from({ length: 16 }, async (_, writer) => {
    const group = groups[writer % groups.length]
    if (!group) throw new Error('No group')
    for (let turn = 0; turn < 2; turn += 1) {
      const day = writer + 20 * turn
      made(await assessmentsOf(recorder).record(group, anAssessment({ assessedOn: addDays(day), score: 30 + ((writer * 7 + turn * 13) % 40) })))
      const first = made(await recorder.disruptions.record(aDisruption(against(group, { effect: addDays(day), outcomes: [] }))))
      if (turn === 1) made(await recorder.disruptions.correct(first, aDisruption(against(groups[(writer + 1) % groups.length] ?? group, { effect: addDays(day), outcomes: [] }))))
    }
  }))
  for (let tries = 0; tries < 400 && (await rowsOf('SELECT FROM effect_queue LIMIT 1')).length > 0; tries += 1) await wait(10)
  await Promise.all(workers.map(({ stop }) => stop()))
  expect(seen.failures).toEqual([])
  expect(seen.rounds).toBeGreaterThan(10)
  expect(await rowsOf('SELECT * FROM effect_queue')).toEqual([])
  const kept = await rowsOf(`SELECT ${told} FROM disruption_effect ORDER BY 1`)
  expect(kept).toHaveLength(32)
  expect(kept).toEqual(await rowsOf(`SELECT ${told} FROM effects_of(NULL, NULL, NULL) ORDER BY 1`))
})

it('a worker that dies in the middle of its work loses nothing, and another that comes by meanwhile leaves it alone', async () => {
  const before = await rowsOf<{ n: number }>('SELECT count(*)::int AS n FROM disruption_effect')
  await rowsOf('INSERT INTO effect_queue (ocg_id) VALUES (NULL)')
  await database.asOwner(async (client) => {
    await client.query('BEGIN')
    expect((await client.query<{ n: number }>('SELECT refreshed AS n FROM refresh_effects(2)')).rows[0]?.n).toBeGreaterThan(0)
    expect((await refreshEffects(database.prisma, 100)).refreshed).toBe(0)
    await client.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => undefined)
  }).catch(() => undefined)
  expect(await rowsOf<{ n: number }>('SELECT count(*)::int AS n FROM disruption_effect')).toEqual(before)
  expect(await rowsOf('SELECT ocg_id, disruption_id FROM effect_queue')).toEqual([{ ocg_id: null, disruption_id: null }])
  expect((await refreshEffects(database.prisma, 100)).queued).toBe(0)
})

it('refuses to run where it would compute from facts older than the queue that it empties', async () => {
  await database.asOwner(async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await expect(client.query('SELECT refresh_effects(1)')).rejects.toThrow(/read committed/)
    await client.query('ROLLBACK')
  })
})
