import { expect, it } from 'vitest'
import { RefusedError } from '../../../server/errors.ts'
import type { PackMaking } from '../../../server/packs/packMaking.ts'
import { verifyAllPacks } from '../../../server/packs/verifyAllPacks.ts'
import type { AskedOfPack } from '../../support/packsAs.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'

/** What came of each pack: 1 and 3 are there, 2 was cancelled, 4 could not be made, 5 has no PDF, 6 is being printed, and 7 waits. */
const { as, clock, database } = await startApp()
const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))
const worker = await packWorker({ database, clock })
await made()
thePack(await board.cancel(thePack(await board.make()).number))
await made({ period: 'FY2024' })
await made({}, { parts: [{ doing: 'Counting', build: () => Promise.reject(new RefusedError('This cannot be counted')) }] })
await made({}, { print: () => Promise.resolve({ whyNone: 'There is no printer' }) })
const stopping = new AbortController()
await made({}, {
  stopping: stopping.signal,
  print: () => {
    stopping.abort()
    return Promise.reject(new Error('Stopped'))
  },
})
thePack(await board.make())

const title = (number: number) => `Board pack ${number}: Financial year ${number === 3 ? '2024 to 2025' : '2025 to 2026'}`
const missing = 'its content is missing: it did not end, and nobody is making it'

async function made(asked: AskedOfPack = {}, told: Partial<PackMaking> = {}): Promise<void> {
  thePack(await board.make(asked))
  await worker.makeNext(told)
}

type Verified = [title: string, findings: string[] | string]

/** What was found of each pack, or why there is nothing to verify. */
async function verified(number: number | null = null): Promise<Verified[]> {
  const all: Verified[] = []
  for await (const { title: name, findings, whyNothing } of verifyAllPacks(database.prisma, number)) all.push([name, findings.length > 0 ? findings : (whyNothing ?? [])])
  return all
}

/** What is found while somebody with the run of the server changed what nobody may change; it is put back. */
async function foundWhile(change: string, back: string): Promise<Verified[]> {
  const run = (sql: string) => database.asOwner(async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    try {
      await client.query(sql)
    } finally {
      await client.query("SET session_replication_role = 'origin'")
    }
  })
  await run(change)
  try {
    return (await verified()).filter(([, findings]) => typeof findings !== 'string' && findings.length > 0)
  } finally {
    await run(back)
  }
}

/** The same while rows of packs are gone from these tables. */
function foundWithout(which: string, ...tables: string[]): Promise<Verified[]> {
  const each = (sql: (table: string) => string) => tables.map(sql).join('; ')
  return foundWhile(
    each((table) => `CREATE TABLE taken_${table} AS SELECT * FROM ${table} WHERE ${which}; DELETE FROM ${table} WHERE ${which}`),
    each((table) => `INSERT INTO ${table} SELECT * FROM taken_${table}; DROP TABLE taken_${table}`),
  )
}

it('nothing is found while all packs are as they were frozen; of what has no content words say why there is nothing to verify', async () => {
  expect(await verified()).toEqual([
    [title(1), []], [title(2), 'it was cancelled, so there is nothing to verify'], [title(3), []], [title(4), 'it could not be made, so there is nothing to verify'],
    [title(5), []], [title(6), []], [title(7), 'it is not made yet, so there is nothing to verify'],
  ])
})

it('one pack alone is verified where its number is given, and none where there is no such pack', async () => {
  expect([await verified(3), await verified(8)]).toEqual([[[title(3), []]], []])
})

it('a pack whose file would be another is named', async () => {
  const set = (from: string, to: string) => `UPDATE board_pack_snapshot SET csv_sha256 = translate(csv_sha256, '${from}', '${to}') WHERE number = 3`
  expect(await foundWhile(set('0123456789abcdef', 'fedcba9876543210'), set('fedcba9876543210', '0123456789abcdef'))).toEqual([[title(3), ['its CSV is another than when it was made']]])
})

it('a pack whose content somebody took away is no cancelled one: it is named, with what was printed of it or without', async () => {
  expect(await foundWithout('number = 3', 'board_pack_snapshot', 'board_pack_print')).toEqual([[title(3), [missing]]])
  expect(await foundWithout('number = 3', 'board_pack_snapshot')).toEqual([[title(3), [missing]]])
})

it('a pack is named that did not end by what is kept, though it has no content', async () => {
  expect(await foundWithout('number IN (2, 4)', 'board_pack_end')).toEqual([[title(2), [missing]], [title(4), [missing]]])
})

it('a pack whose PDF somebody took away is named, and one of which nothing says any more why it has none', async () => {
  const gone = 'what came of its printing is missing'
  expect(await foundWithout('number IN (3, 5)', 'board_pack_print')).toEqual([[title(3), [gone]], [title(5), [gone]]])
})

it('a pack that somebody took away is missed, and the newest as well, for the trail says that they were asked for', async () => {
  const gone = ['it is missing: the trail says that it was asked for']
  expect(await foundWithout('number = 2', 'board_pack')).toEqual([['Board pack 2', gone]])
  const all = ['board_pack', 'board_pack_progress', 'board_pack_snapshot', 'board_pack_print']
  expect(await foundWithout('number > 5', ...all)).toEqual([['Board pack 6', gone], ['Board pack 7', gone]])
})

it('a pack that somebody took out of the trail too is missed where a later one is kept', async () => {
  const inTrail = "operation = 'makeBoardPack' AND detail->>'number' = '2'"
  const change = `CREATE TABLE taken AS SELECT * FROM board_pack WHERE number = 2; DELETE FROM board_pack WHERE number = 2; UPDATE audit_entry SET operation = 'other' WHERE ${inTrail}`
  const back = `INSERT INTO board_pack SELECT * FROM taken; DROP TABLE taken; UPDATE audit_entry SET operation = 'makeBoardPack' WHERE operation = 'other'`
  expect(await foundWhile(change, back)).toEqual([['Board pack 2', ['it is missing: there is a later one']]])
})

it('a pack in whose place stands another of its number is missed', async () => {
  const { rows: [kept] } = await database.asOwner((client) => client.query<{ id: string }>('SELECT id FROM board_pack WHERE number = 7'))
  const found = await foundWhile('UPDATE board_pack SET id = gen_random_uuid() WHERE number = 7', `UPDATE board_pack SET id = '${kept?.id}' WHERE number = 7`)
  expect(found).toEqual([[title(7), ['another of this number is missing: the trail says that it was asked for']]])
})

it('a pack that cannot be read is named, and those after it are verified all the same', async () => {
  const set = (code: string, digit: string) => `UPDATE board_pack SET period_code = '${code}' WHERE number = 1; UPDATE board_pack_snapshot SET csv_sha256 = repeat('${digit}', 64) WHERE number = 3`
  const { rows: [kept] } = await database.asOwner((client) => client.query<{ sha256: string }>('SELECT csv_sha256 AS sha256 FROM board_pack_snapshot WHERE number = 3'))
  const back = `UPDATE board_pack SET period_code = 'FY2025' WHERE number = 1; UPDATE board_pack_snapshot SET csv_sha256 = '${kept?.sha256}' WHERE number = 3`
  expect(await foundWhile(set('sometime', '0'), back)).toEqual([
    ['Board pack 1', [expect.stringMatching(/^it cannot be read: .sometime. is not a period: /)]], [title(3), ['its CSV is another than when it was made']],
  ])
})

it('where a row holds what none can hold, words say which of it', async () => {
  const set = (moment: string) => `UPDATE board_pack SET as_at = ${moment} WHERE number = 1`
  const { rows: [kept] } = await database.asOwner((client) => client.query<{ moment: string }>('SELECT quote_literal(as_at) AS moment FROM board_pack WHERE number = 1'))
  expect(await foundWhile(set("'-infinity'"), set(`${kept?.moment}::timestamptz`))).toEqual([['Board pack 1', [expect.stringMatching(/^it cannot be read: asAt: /)]]])
})

it('where files cannot be drawn of what is kept, words say so', async () => {
  const keep = (content: string, sha256: string) => `UPDATE board_pack_snapshot SET content = ${content}, sha256 = ${sha256} WHERE number = 3`
  const other = `CREATE TABLE taken AS SELECT * FROM board_pack_snapshot WHERE number = 3; ${keep("'no JSON'", "encode(sha256('no JSON'), 'hex')")}`
  const back = `${keep('(SELECT content FROM taken)', '(SELECT sha256 FROM taken)')}; DROP TABLE taken`
  expect(await foundWhile(other, back)).toEqual([[title(3), [expect.stringMatching(/^its files cannot be drawn again: .*JSON/)]]])
})
