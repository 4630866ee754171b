import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { Prisma } from '../../../server/database/generated/client.ts'
import { readPacks } from '../../../server/packs/packStore.ts'
import { verifyPack } from '../../../server/packs/verifyPack.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { FixedClock } from '../../support/fixedClock.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { aPackChange, aPackFunnel, aPackPart, aPackSection, packWorker } from '../../support/packWorker.ts'
import { appOn, startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const { as, clock, database } = await startApp()
const [board, reader] = [packsAs(as('NETWORK-BOARD-MEMBER-1')), packsAs(as('TARIAN-MODERATOR-1'))]
const worker = await packWorker({ database, clock }, { parts: [aPackPart('mix'), { doing: 'Counting', build: () => Promise.resolve([aPackSection({ charts: [aPackFunnel, aPackChange] })]) }] })
async function made(): Promise<number> {
  const { number } = thePack(await board.make())
  expect(await worker.makeNext()).toBe('READY')
  return number
}
const number = await made()
const sha256 = (bytes: Buffer | null) => createHash('sha256').update(bytes ?? '').digest('hex')
const kinds = ['PDF', 'XLSX', 'CSV'] as const
const verified = (one: number) =>
  inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson('EMSOU-RECORDER-1'), isReading: true, clock: clock.read }, async (transaction) => {
    const [pack] = await readPacks(transaction, Prisma.sql`p.number = ${one}::integer`)
    if (!pack) throw new Error('No pack')
    return verifyPack(transaction, pack)
  })
/** As somebody could with the owner's password alone. */
const tampered = (sql: string) => database.asOwner(async (client) => {
  for (const table of ['board_pack_snapshot', 'board_pack_print']) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER refuse_change`)
  await client.query(sql)
  for (const table of ['board_pack_snapshot', 'board_pack_print']) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER refuse_change`)
})

it('what a pack says is read in words: numbers with thousands apart, intervals, days, and what is missing', async () => {
  const content = await reader.content(number)
  expect(content).toMatchObject({
    title: `Board pack ${number}: Financial year 2025 to 2026`, classification: 'OFFICIAL-SENSITIVE', aboutTheData: null,
    facts: [{ name: 'Period', text: 'Financial year 2025 to 2026.' }], notes: [{ name: 'No ranking', text: 'Units stand in geographic order.' }],
  })
  expect(content?.sections.map(({ code }) => code)).toEqual(['counts', 'mix'])
  expect(content?.sections[0]?.tables).toEqual([{
    code: 'counts', title: 'What units led', notes: ['Units stand in geographic order. This is no ranking.'],
    columns: [{ name: 'Unit', isNumeric: false }, { name: 'Gross', isNumeric: true }, { name: 'Gross per million', isNumeric: true }, { name: 'Latest on', isNumeric: false }],
    rows: [{ cells: ['EMSOU', '1,234', '12.3 (8.1 to 17.0)', '27 March 2026'] }, { cells: ['LONDON', 'not received', 'not received', 'none'] }],
  }])
})

it('a long table is only in the files, and a sentence about it leads to no table of the page', async () => {
  expect((await reader.content(number))?.sections[0]?.findings).toEqual([
    { sentence: 'EMSOU led 1,234.', table: 'counts' }, { sentence: 'One more by month.', table: null }, { sentence: 'A word on all.', table: null },
  ])
  expect((await reader.take(number, 'CSV'))?.toString('utf8')).toContain('By month')
})

it('charts come with the numbers that they are drawn from', async () => {
  const [funnel, change] = (await reader.content(number))?.sections[0]?.charts ?? []
  expect(funnel).toEqual({
    __typename: 'PackFunnel', code: 'rates', title: 'No unit differs', isShare: false, overall: 11.5, overallName: 'All units', limitsOf: [1, 2], lower95: [1, 2],
    atUnits: [{ unit: 'EMSOU', of: 4_900_000, value: 12.34, lower: 8.06, upper: 17, place: 'WITHIN', inWords: 'EMSOU: 12.3, within the limits' }],
  })
  expect(change).toEqual({
    __typename: 'PackChange', code: 'change-emsou', points: [{ period: 'April 2025', from: '2025-04-01', value: null, missing: 'not received', mean: 4.5, phase: 1, marks: '1', shape: 'OUTSIDE' }],
    breaks: [{ day: '2025-10-01', inWords: 'Counted otherwise' }],
  })
})

it('files are the bytes whose hashes the pack names, and the same again from another process on another day', async () => {
  const pack = await reader.find(number)
  const first = await Promise.all(kinds.map((kind) => reader.take(number, kind)))
  expect(first.map(sha256)).toEqual(pack?.files.map((file) => file.sha256))
  expect(pack?.files.map(({ kind, name, mediaType, bytes }) => [kind, name, mediaType.split('/')[1]?.slice(-5), bytes])).toEqual([
    ['PDF', `longview-board-pack-${number}-FY2025-as-recorded.pdf`, 'pdf', first[0]?.length], ['XLSX', `longview-board-pack-${number}-FY2025-as-recorded.xlsx`, 'sheet', null], ['CSV', `longview-board-pack-${number}-FY2025-as-recorded.csv`, 'csv', null],
  ])
  const later = await appOn(database, new FixedClock(new Date('2027-06-01T08:00:00Z')).read)
  const again = packsAs(later.as('EMSOU-RECORDER-1'))
  expect(await Promise.all(kinds.map((kind) => again.take(number, kind)))).toEqual(first)
  expect(await again.find(number)).toEqual(pack)
  await later.app.dispose()
  expect(await verified(number)).toEqual([])
})

it.each(kinds)('whoever takes a %s is in the trail, with the file and its hash', async (kind) => {
  const known = (await reader.find(number))?.files.find((file) => file.kind === kind)
  const entries = await addedBy(database, () => reader.take(number, kind))
  expect(entries.map(({ kind: told, operation, person_code, record_kind, detail }) => [told, operation, person_code, record_kind, detail])).toEqual([
    ['DISCLOSURE', 'boardPack', 'TARIAN-MODERATOR-1', 'BoardPack', { number, file: kind, sha256: known?.sha256 }],
  ])
})

it('whoever takes two is there for each, one request after the other; whoever looks at the list, the page or a file that is not there, for none', async () => {
  const { number: waiting } = thePack(await board.make())
  expect((await addedBy(database, async () => { await reader.take(number, 'PDF'); await reader.take(number, 'CSV') })).map(({ detail }) => detail.file)).toEqual(['PDF', 'CSV'])
  expect(await addedBy(database, async () => { await reader.list(); await reader.content(number); await reader.take(waiting, 'PDF'); await reader.take(9_999, 'CSV') })).toEqual([])
  thePack(await board.cancel(waiting))
})

it.each([
  ['one after the other', (one: number) => `{ boardPack(number: ${one}) { a: file(kind: PDF) b: file(kind: CSV) } }`],
  ['of two packs', (one: number) => `{ a: boardPack(number: ${one}) { file(kind: CSV) } b: boardPack(number: ${one}) { file(kind: CSV) } }`],
  ['of a list', () => '{ boardPacks(first: 2) { file(kind: CSV) } }'],
])('one request takes one file: two, %s, are too much, and none is given', async (_how, query) => {
  const entries = await addedBy(database, async () => {
    const { data, errors } = await as('EMSOU-RECORDER-1').send(query(number))
    expect([data, errors[0]?.message]).toEqual([null, expect.stringMatching(/too/i)])
  })
  expect(entries.map(({ kind }) => kind)).not.toContain('DISCLOSURE')
})

it('a file that cannot be told in the trail is not given', async () => {
  await database.asOwner((client) => client.query("ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (kind <> 'DISCLOSURE') NOT VALID"))
  try {
    const { data, errors } = await reader.tryToTake(number, 'CSV')
    expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['UNEXPECTED']])
  } finally {
    await database.asOwner((client) => client.query('ALTER TABLE audit_entry DROP CONSTRAINT broken'))
  }
})

it('a file that would be drawn otherwise than when the pack was made is refused in words, and told of as no disclosure; the others are still given', async () => {
  const other = await made()
  await tampered(`UPDATE board_pack_snapshot SET xlsx_sha256 = repeat('0', 64) WHERE number = ${other}`)
  const entries = await addedBy(database, async () => {
    const { data, errors } = await reader.tryToTake(other, 'XLSX')
    expect([data, errors[0]?.message]).toEqual([{ it: { file: null } }, expect.stringMatching(/would not be the same as when the pack was made, so it is not given: this version of Longview draws it otherwise\. Take its PDF, or ask for a new pack of the same period\.$/)])
  })
  expect(entries.map(({ kind }) => kind)).not.toContain('DISCLOSURE')
  for (const kind of ['PDF', 'CSV'] as const) expect(await reader.take(other, kind)).not.toBeNull()
  expect(await verified(other)).toEqual(['its XLSX is another than when it was made'])
})

it('bytes that are not those of their hash are a fault of ours, and never given', async () => {
  const other = await made()
  const { rows: [check] } = await database.asOwner((client) => client.query<{ conname: string }>("SELECT conname FROM pg_constraint WHERE conrelid = 'board_pack_print'::regclass AND pg_get_constraintdef(oid) LIKE '%sha256(pdf)%'"))
  await tampered(`ALTER TABLE board_pack_print DROP CONSTRAINT ${check?.conname}; UPDATE board_pack_print SET pdf = 'other bytes' WHERE number = ${other}`)
  const { data, errors } = await reader.tryToTake(other, 'PDF')
  expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ it: { file: null } }, ['UNEXPECTED']])
  expect(await verified(other)).toEqual(['its PDF is another than was printed'])
})

it('a pack laid out by another version is not shown, nor drawn: words say so', async () => {
  const other = await made()
  const content = '{"format":99}'
  await tampered(`UPDATE board_pack_snapshot SET format = 99, content = '${content}', sha256 = '${createHash('sha256').update(content).digest('hex')}' WHERE number = ${other}`)
  const words = /^Board pack \d+ is laid out as another version of Longview wrote it, which this one does not show\. Take its PDF\.$/
  expect((await reader.tryToTake(other, 'CSV')).errors[0]?.message).toMatch(words)
  expect((await as('EMSOU-RECORDER-1').send(`{ boardPack(number: ${other}) { state content { title } } }`)).errors[0]?.message).toMatch(words)
  // The next one has no pack before it to be compared with.
  const before: unknown[] = []
  thePack(await board.make())
  await worker.makeNext({ parts: [aPackPart('counts', (asking) => before.push(asking.before))] })
  expect(before).toEqual([null])
})
