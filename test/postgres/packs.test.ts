import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { RefusedError } from '../../server/errors.ts'
import { keepPacks } from '../../server/packs/keepPacks.ts'
import type { PackOutcome } from '../../server/packs/makePack.ts'
import type { PackPart } from '../../server/packs/packAsking.ts'
import { packsAs, thePack } from '../support/packsAs.ts'
import { aPackPart, aPackSection, letClaimsRunOut, packWorker } from '../support/packWorker.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Those who ask and those who make, on several connections, in real time. */
const database = await openTestDatabase('people', 24)
const { app, as } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
// Nothing waits when a test begins.
afterEach(async () => {
  await letClaimsRunOut(database)
  while ((await (await packWorker({ database, clock })).makeNext()) !== null);
})
const people = ['NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1'].map((code) => packsAs(as(code)))
const [board, analyst, accepter] = people
if (!board || !analyst || !accepter) throw new Error('Nobody asks')
const clock = { read: databaseClock } as never
const counting = (built: string[]): PackPart => ({ doing: 'Counting', build: async ({ asked }) => { built.push(asked.period); await wait(5); return [aPackSection()] } })

it('packs that several ask for at once have numbers without a gap, and each is made once, however many make them', async () => {
  const asked = await Promise.all(people.flatMap((person, index) => [1, 2, 3].map(async (turn) => thePack(await person.make({ period: `FY20${10 + 3 * index + turn}` })))))
  const numbers = asked.map(({ number }) => number).toSorted((one, other) => one - other)
  expect(numbers).toEqual(Array.from({ length: 9 }, (_, index) => (numbers[0] ?? 0) + index))
  const seen = { built: [] as string[], outcomes: [] as PackOutcome[], failures: [] as unknown[] }
  const worker = await packWorker({ database, clock }, { parts: [counting(seen.built)] })
  const keepers = [1, 2, 3].map(() => keepPacks({ makeNext: (stopping) => worker.makeNext({ stopping }), told: (outcome) => void seen.outcomes.push(outcome), failed: (fault) => void seen.failures.push(fault), everyMs: 10 }))
  await expect.poll(() => seen.outcomes.length, { timeout: 30_000 }).toBe(9)
  await Promise.all(keepers.map(({ stop }) => stop()))
  expect([seen.outcomes, seen.failures, worker.faults]).toEqual([Array.from({ length: 9 }, () => 'READY'), [], []])
  expect(seen.built.toSorted()).toEqual(asked.map(({ period }) => period.code).toSorted())
  expect((await board.list()).filter(({ number }) => numbers.includes(number)).map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'READY'))
})

it('one person who asks five times at once has three packs', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => board.make()))
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['BoardPack', 'BoardPack', 'BoardPack', 'Refusal', 'Refusal'])
  for (const answer of answers) if (answer.__typename === 'BoardPack') thePack(await board.cancel(answer.number))
})

it('one that is cancelled while it is frozen is cancelled or is there, never both, and who cancels is told which', async () => {
  const worker = await packWorker({ database, clock }, { parts: [] })
  for (let turn = 0; turn < 12; turn += 1) {
    const { number } = thePack(await analyst.make())
    const [answer] = await Promise.all([wait(turn % 12).then(() => analyst.cancel(number)), worker.makeNext()])
    const state = (await board.find(number))?.state ?? 'NONE'
    expect([turn, answer.__typename === 'BoardPack' ? answer.state : answer.message]).toEqual([turn, state === 'CANCELLED' ? 'CANCELLED' : expect.stringMatching(/is there already|is kept already/)])
    expect(['CANCELLED', 'READY']).toContain(state)
  }
  expect(worker.faults).toEqual([])
  expect((await database.asOwner((client) => client.query('SELECT FROM board_pack_progress'))).rowCount).toBe(0)
})

it('one that is cancelled twice at once is cancelled once, and the later is told so', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { number } = thePack(await board.make())
    const answers = await Promise.all([board.cancel(number), board.cancel(number)])
    const told = answers.map((answer) => (answer.__typename === 'BoardPack' ? answer.state : answer.message))
    expect(told.toSorted()).toEqual([`Board pack ${number} was cancelled already.`, 'CANCELLED'])
  }
})

it('one that is cancelled while it is given up is cancelled or has failed, and who cancels is told which', async () => {
  const worker = await packWorker({ database, clock }, { parts: [{ doing: 'Failing', build: () => Promise.reject(new RefusedError('Strands were not asked for then')) }] })
  for (let turn = 0; turn < 8; turn += 1) {
    const { number } = thePack(await accepter.make())
    const [answer] = await Promise.all([wait(turn * 2).then(() => accepter.cancel(number)), worker.makeNext()])
    const state = (await accepter.find(number))?.state
    const hasFailed = `Board pack ${number} could not be made, so there is nothing to cancel.`
    expect([turn, answer.__typename === 'BoardPack' ? answer.state : answer.message]).toEqual([turn, state === 'CANCELLED' ? 'CANCELLED' : hasFailed])
    expect(['CANCELLED', 'FAILED']).toContain(state)
  }
  expect(worker.faults).toEqual([])
})

it('one that takes longer than its time is taken over, and whoever had it first leaves it', async () => {
  const { number } = thePack(await board.make())
  const worker = await packWorker({ database, clock })
  let taken: unknown
  const slow = aPackPart('counts', async () => {
    await letClaimsRunOut(database)
    taken = [await worker.makeNext(), await board.find(number)]
  })
  expect(await worker.makeNext({ parts: [slow, aPackPart('mix')] })).toBe('LEFT')
  expect([taken, worker.faults]).toEqual([['READY', await board.find(number)], []])
})

it('one that is taken over while its last step is made is frozen once, as whoever was first froze it', async () => {
  const { number } = thePack(await board.make())
  const worker = await packWorker({ database, clock })
  const facts = async () => {
    await letClaimsRunOut(database)
    expect(await worker.makeNext()).toBe('READY')
    return [{ name: 'Period', text: 'Of the slow one.' }]
  }
  expect(await worker.makeNext({ cover: { facts, notes: () => Promise.resolve([]) } })).toBe('LEFT')
  expect([(await board.content(number))?.facts, worker.faults]).toEqual([[{ name: 'Period', text: 'Financial year 2025 to 2026.' }], []])
})
