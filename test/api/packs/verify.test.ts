import { expect, it } from 'vitest'
import { verifyAllPacks } from '../../../server/packs/verifyAllPacks.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'

/** One pack is there, one was cancelled, and one more is there. */
const { as, clock, database } = await startApp()
const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))
const worker = await packWorker({ database, clock })
thePack(await board.make())
await worker.makeNext()
thePack(await board.cancel(thePack(await board.make()).number))
thePack(await board.make({ period: 'FY2024' }))
await worker.makeNext()
const [first, third] = ['Board pack 1: Financial year 2025 to 2026', 'Board pack 3: Financial year 2024 to 2025']

async function verified(number: number | null = null): Promise<[string, string[]][]> {
  const all: [string, string[]][] = []
  for await (const { title, findings } of verifyAllPacks(database.prisma, number)) all.push([title, findings])
  return all
}

/** Changes what nobody may change, as somebody with the run of the server could, and puts it back. */
async function whileTampered(change: string, back: string): Promise<[string, string[]][]> {
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
    return await verified()
  } finally {
    await run(back)
  }
}

it('nothing is found while all packs are as they were frozen; of one that was cancelled there is nothing to verify', async () => {
  expect(await verified()).toEqual([[first, []], [third, []]])
})

it('one pack alone is verified where its number is given, and none where there is no such pack', async () => {
  expect([await verified(3), await verified(2), await verified(4)]).toEqual([[[third, []]], [], []])
})

it('a pack whose file would be another is named', async () => {
  const set = (from: string, to: string) => `UPDATE board_pack_snapshot SET csv_sha256 = translate(csv_sha256, '${from}', '${to}') WHERE number = 3`
  expect(await whileTampered(set('0123456789abcdef', 'fedcba9876543210'), set('fedcba9876543210', '0123456789abcdef'))).toEqual([[first, []], [third, ['its CSV is another than when it was made']]])
})

it('a pack that somebody took away is missed', async () => {
  const taken = 'CREATE TABLE taken AS SELECT * FROM board_pack WHERE number = 2; DELETE FROM board_pack WHERE number = 2'
  expect(await whileTampered(taken, 'INSERT INTO board_pack SELECT * FROM taken; DROP TABLE taken')).toEqual([[first, []], ['Board pack 2', ['it is missing: a later one is kept']], [third, []]])
})
