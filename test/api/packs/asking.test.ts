import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { questionOf } from '../../../client/packs/packQuestion.ts'
import { momentInWords } from '../../../server/periods/momentInWords.ts'
import { type AskedOfPack, packsAs, thePack } from '../../support/packsAs.ts'
import { letClaimsRunOut, packWorker } from '../../support/packWorker.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const [board, analyst, accepter] = [packsAs(as('NETWORK-BOARD-MEMBER-1')), packsAs(as('NETWORK-NOCC-ANALYST-1')), packsAs(as('NETWORK-NOCC-ACCEPTER-1'))]
await plantReturn(database, { unit: 'EMSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MAJOR': 6 } }] })
clock.pass(5)
const worker = await packWorker({ database, clock })
/** Nothing waits, and what was asked for before is so long ago that nobody comes near the most of a day. */
const allMade = async () => {
  clock.pass(3 * 60)
  await letClaimsRunOut(database)
  while ((await worker.makeNext()) !== null);
}

describe('a pack that is asked for', () => {
  it('waits for its turn, as at a minute ago', async () => {
    await allMade()
    const pack = thePack(await board.make())
    const minuteAgo = new Date(clock.now.getTime() - 60_000).toISOString()
    expect(pack).toMatchObject({
      state: 'WAITING', period: { code: 'FY2025' }, basis: 'AS_RECORDED', fillsGaps: false, asAt: minuteAgo, requestedAt: clock.now.toISOString(), requestedBy: { code: 'NETWORK-BOARD-MEMBER-1' },
      mayCancel: true, progress: { doing: 'Waiting for its turn', done: 0, steps: 0 }, frozenAt: null, sha256: null, endedAt: null, whyEnded: null, whyNoPdf: null, files: [],
    })
    expect(await board.find(pack.number)).toEqual(pack)
    expect(await board.content(pack.number)).toBeNull()
    for (const kind of ['PDF', 'XLSX', 'CSV'] as const) expect(await board.take(pack.number, kind)).toBeNull()
  })

  it.each<[string, AskedOfPack, object]>([
    ['as returned where returns were accepted', { period: 'M2026-08' }, { basis: 'AS_RETURNED', fillsGaps: false }],
    ['as recorded where that is asked for, with no gaps to fill', { period: 'M2026-08', basis: 'AS_RECORDED', fillGaps: true }, { basis: 'AS_RECORDED', fillsGaps: false }],
    ['with its gaps filled where that is asked for', { period: 'M2026-08', basis: 'AS_RETURNED', fillGaps: true }, { basis: 'AS_RETURNED', fillsGaps: true }],
    ['as at the end of a month, where returns were accepted by then', { period: 'FY2026-Q2', asAt: '2026-10-31T23:59:59.999Z' }, { basis: 'AS_RETURNED', asAt: '2026-10-31T23:59:59.999Z' }],
    ['as at the end of a month, where none had been', { period: 'FY2026-Q2', asAt: '2026-08-31T22:59:59.999Z' }, { basis: 'AS_RECORDED' }],
    ['of the year to date, as far as its moment', { period: 'YTD2026' }, { period: { code: 'YTD2026' } }],
  ])('is settled when it is asked for: %s', async (_what, asked, settled) => {
    await allMade()
    const pack = thePack(await board.make(asked))
    expect(pack).toMatchObject(settled)
    await allMade()
    expect(await board.find(pack.number)).toMatchObject({ ...settled, period: pack.period, state: 'READY' })
  })

  it('twice under one key is one pack, which says how far it has come; another under that key is refused', async () => {
    await allMade()
    const key = randomUUID()
    const first = thePack(await board.make({}, key))
    clock.pass(3)
    expect(await leavesNothing(async () => expect(await board.make({}, key)).toEqual(first))).toBe(true)
    expect(await leavesNothing(async () => expect(await board.make({ period: 'FY2024' }, key)).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'key' }] }))).toBe(true)
    await allMade()
    expect(thePack(await board.make({}, key))).toMatchObject({ number: first.number, state: 'READY' })
  })

  it('has the number after the last one, whatever was refused in between', async () => {
    await allMade()
    const { number } = thePack(await board.make())
    await board.make({ period: 'FY26' })
    expect(thePack(await analyst.make()).number).toBe(number + 1)
    expect(thePack(await accepter.make()).number).toBe(number + 2)
    expect((await board.list()).map((pack) => pack.number)).toEqual(Array.from({ length: number + 2 }, (_, index) => number + 2 - index))
    expect((await board.list(number)).map((pack) => pack.number)[0] ?? 0).toBe(number - 1)
  })

  it('is told in the trail, in codes alone', async () => {
    await allMade()
    const { number, asAt } = thePack(await analyst.make({ period: 'M2026-08' }))
    const { rows } = await database.asOwner((client) => client.query("SELECT kind, person_code, record_kind, detail FROM audit_entry WHERE operation = 'makeBoardPack' AND detail->>'number' = $1", [String(number)]))
    expect(rows).toEqual([{
      kind: 'ALTERATION', person_code: 'NETWORK-NOCC-ANALYST-1', record_kind: 'BoardPack', detail: { number, period: 'M2026-08', asAt, basis: 'AS_RETURNED', fillsGaps: false },
    }])
  })

  it('is one of three of one person that wait or are being made; another person may have theirs', async () => {
    await allMade()
    for (let count = 0; count < 3; count += 1) thePack(await board.make())
    expect(await leavesNothing(async () => expect(await board.make()).toMatchObject({ message: expect.stringMatching(/^3 packs that you asked for wait or are being made, and nobody may have more at once\./) }))).toBe(true)
    thePack(await accepter.make())
    const [mine] = (await board.list()).filter(({ mayCancel }) => mayCancel)
    thePack(await board.cancel(mine?.number ?? 0))
    thePack(await board.make())
  })
})

describe('a pack that was cancelled', () => {
  it.each<[string, AskedOfPack]>([['at a moment of our own', {}], ['as at the end of a month', { period: 'FY2026-Q2', asAt: '2026-10-31T23:59:59.999Z' }]])('is made again as its page asks for it: %s', async (_what, asked) => {
    await allMade()
    const cancelled = thePack(await board.make(asked))
    thePack(await board.cancel(cancelled.number))
    clock.pass(5)
    const again = thePack(await board.make(questionOf(cancelled)))
    await allMade()
    const { period, basis, fillsGaps } = cancelled
    expect(await board.find(again.number)).toMatchObject({ state: 'READY', period, basis, fillsGaps, asAt: asked.asAt ?? again.asAt })
    expect(Date.parse(again.asAt) > Date.parse(cancelled.asAt)).toBe(asked.asAt === undefined)
  })
})

describe('a person asks for', () => {
  it('at most 20 packs in 24 hours, whatever came of them, and is told when the next may be asked for', async () => {
    clock.pass(24 * 60)
    await allMade()
    const begun = clock.now
    const mine = async () => thePack(await analyst.cancel(thePack(await analyst.make()).number))
    await mine()
    clock.set(new Date(begun.getTime() + 15_500).toISOString())
    for (let count = 1; count < 20; count += 1) await mine()
    const inADay = new Date(begun.getTime() + 24 * 60 * 60_000)
    clock.set(new Date(inADay.getTime() - 1).toISOString())
    const words = `You asked for 20 packs in the last 24 hours, and nobody may ask for more, for that each was asked for is kept for ever, whatever comes of it. You can ask for the next one from ${momentInWords(inADay)} on.`
    expect(await leavesNothing(async () => expect(await analyst.make()).toMatchObject({ __typename: 'Refusal', message: words }))).toBe(true)
    thePack(await accepter.make())
    clock.set(inADay.toISOString())
    await mine()
    const aMinuteLater = new Date(inADay.getTime() + 60_000)
    expect(await analyst.make()).toMatchObject({ message: expect.stringContaining(`from ${momentInWords(aMinuteLater)} on`) })
    clock.set(aMinuteLater.toISOString())
    await mine()
  })
})

describe('a pack is not asked for', () => {
  it.each<[string, AskedOfPack, string, RegExp]>([
    ['of a period that means nothing', { period: 'FY26' }, 'period', /FY26/],
    ['of a period that had not begun', { period: 'FY2027' }, 'period', /had not begun/],
    ['of days that are no whole months', { period: '2026-08-03..2026-08-20' }, 'period', /whole months/],
    ['of a year without a year before it', { period: 'FY1990' }, 'period', /1990|1989/],
    ['as at a moment that has not come', { asAt: '2027-01-31T23:59:59.999Z' }, 'asAt', /has not come yet/],
    ['as at a moment within a month', { asAt: '2026-11-12T10:00:00.000Z' }, 'asAt', /end of the last day of a month/],
    ['as returned where nothing was', { period: 'FY2020', basis: 'AS_RETURNED' }, 'basis', /return/],
    ['as published where nothing was', { period: 'M2026-08', basis: 'AS_PUBLISHED' }, 'basis', /published by then/],
    ['of more gaps than can be filled', { period: '2023-04-01..2026-10-31', basis: 'AS_RETURNED', fillGaps: true }, 'period', /returns are missing, and at most/],
  ])('%s: words say why, and nothing is kept', async (_what, asked, field, words) => {
    await allMade()
    expect(await leavesNothing(async () => {
      expect(await board.make(asked)).toMatchObject({ __typename: 'Refusal', problems: [{ field, message: expect.stringMatching(words) }] })
    })).toBe(true)
  })

  it('as at a moment less than a minute ago: what is being recorded then would not be in it', async () => {
    const then = clock.now
    clock.set('2026-12-01T00:00:30.000Z')
    const answer = await board.make({ asAt: '2026-11-30T23:59:59.999Z' })
    expect(answer).toMatchObject({ problems: [{ field: 'asAt', message: expect.stringMatching(/at least 60 seconds ago/) }] })
    clock.set(then.toISOString())
  })

  it.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-CRITERIA-OWNER-1'])('by %s, who reads packs and makes none', async (code) => {
    const person = packsAs(as(code))
    await allMade()
    const pack = thePack(await board.make())
    expect(await leavesNothing(async () => {
      for (const answer of [await person.make(), await person.cancel(pack.number)]) {
        expect(answer).toMatchObject({ __typename: 'Refusal', message: expect.stringMatching(/does not make packs for the board\. Ask an executive board member, or a NOCC analyst or accepter\.$/) })
      }
    })).toBe(true)
    await allMade()
    expect(await person.find(pack.number)).toMatchObject({ state: 'READY', mayCancel: false })
    expect((await person.content(pack.number))?.title).toBe(`Board pack ${pack.number}: Financial year 2025 to 2026`)
    expect((await person.list())[0]).toMatchObject({ number: pack.number })
  })

  it.each([null, 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('nor seen, by %s, who sees no figures', async (code) => {
    const { number } = (await board.list())[0] ?? thePack(await board.make())
    expect(await leavesNothing(async () => {
      const person = as(code)
      for (const query of ['{ it: boardPacks { number } }', `{ it: boardPack(number: ${number}) { number state } }`, `{ it: boardPack(number: ${number}) { file(kind: CSV) } }`]) {
        const { data, errors } = await person.send(query)
        expect([data?.it ?? null, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, [code === null ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED']])
      }
      for (const answer of [await packsAs(person).make(), await packsAs(person).cancel(number)]) expect(answer.__typename).toBe('Refusal')
    })).toBe(true)
  })
})
