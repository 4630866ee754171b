import { expect, it } from 'vitest'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
clock.set('2026-11-20T09:30:00.000Z')
const analyst = as('NETWORK-NOCC-ANALYST-1')
const accepter = returnsAs(as('NETWORK-NOCC-ACCEPTER-1'))

type Cell = {
  unit: { code: string }; period: { code: string }; state: string; version: number; lateness: string; daysLate: number; daysToDue: number | null; dueOn: string
  isExtended: boolean; isNil: boolean; openQueries: number; changedRecords: number; asksToReopen: boolean; lastActedAt: string | null
}
type Message = { period: { code: string }; words: string; saidBy: { code: string }; isOfCentre: boolean }
type Row = { unit: { code: string }; contacts: string[]; lastMessage: Message | null; cells: Cell[] }
const cell = 'unit { code } period { code } state version lateness daysLate daysToDue dueOn isExtended isNil openQueries changedRecords asksToReopen lastActedAt'
const message = 'period { code } words saidBy { code } isOfCentre'
const row = `unit { code } contacts lastMessage { ${message} } cells { ${cell} }`
const refusal = '... on Refusal { message problems { field message } }'
const deskOf = `query ($from: String, $to: String) { desk(from: $from, to: $to) { __typename ... on Desk { at periods { code } rows { ${row} } } ${refusal} } }`
type Desk = { __typename: string; message: string; problems: { field: string; message: string }[]; at: string; periods: { code: string }[]; rows: Row[] }
const desk = async (from?: string, to?: string) => (await analyst.ask<{ desk: Desk }>(deskOf, { from, to })).desk
const cellAt = async (unit: string, period: string) => (await desk(period, period)).rows.find((one) => one.unit.code === unit)?.cells[0]
const rowOf = async (unit: string) => (await desk()).rows.find((one) => one.unit.code === unit)
const today = `{ returnsToday { toAccept overdue toSend { ${cell} } queried { ${cell} } changed { ${cell} } chases { ${message} } } }`
type Today = { toAccept: number; overdue: number; toSend: Cell[]; queried: Cell[]; changed: Cell[]; chases: Message[] }
const todayOf = async (code: string) => (await as(code).ask<{ returnsToday: Today }>(today)).returnsToday

it('shows every unit in geographic order and the last 12 periods that have ended, newest first', async () => {
  const { at, periods, rows } = await desk()
  expect(at).toBe(clock.now.toISOString())
  expect(periods.map(({ code }) => code)).toEqual(['M2026-10', 'M2026-09', 'M2026-08', 'M2026-07', 'M2026-06', 'M2026-05', 'M2026-04', 'M2026-03', 'M2026-02', 'M2026-01', 'M2025-12', 'M2025-11'])
  expect(rows.map(({ unit }) => unit.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
  expect(rows.every(({ cells }) => cells.length === 12)).toBe(true)
  expect(rows.find(({ unit }) => unit.code === 'TARIAN')).toMatchObject({ contacts: ['TARIAN performance lead 1'], lastMessage: null })
})

it('shows a return that nobody touched with the days until it is due, or late from the day after', async () => {
  // October 2026: ten working days end on Friday 13 November. It is the 20th.
  expect(await cellAt('SWROCU', 'M2026-10')).toMatchObject({ state: 'NOT_STARTED', version: 0, dueOn: '2026-11-13', lateness: 'LATE', daysLate: 7, daysToDue: -7, lastActedAt: null, isNil: false })
})

it.each([
  ['M2026-10', 'M2026-09', 'from', /swap the two periods/],
  ['M2026-11', undefined, 'from', /has not ended/],
  ['EMSOU', undefined, 'from', /write a month/],
  [undefined, 'FY2025', 'to', /write a month/],
  ['M2023-04', undefined, 'from', /At most 36/],
])('refuses the periods %s to %s in words', async (from, to, field, words) => {
  const { __typename, message: said, problems } = await desk(from, to)
  expect({ __typename, fields: problems?.map((one) => one.field) }).toEqual({ __typename: 'Refusal', fields: [field] })
  expect(said).toMatch(words)
})

it('follows a return through its states, with what waits at it', async () => {
  const story = aReturnOf({ as, clock }, { unit: 'EMSOU', period: 'M2026-10' })
  await story.draft()
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'DRAFT', lateness: 'LATE' })
  await story.approved()
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'READY', isNil: true })
  const sent = await story.sent()
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'SUBMITTED', lateness: 'LATE', daysLate: 7, daysToDue: null, openQueries: 0 })
  expect((await todayOf('NETWORK-NOCC-ACCEPTER-1')).toAccept).toBe(1)

  const queried = moved(await accepter.query(story.place, sent, { question: 'Is the total right?' }))
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'QUERIED', openQueries: 1, version: queried.version })
  expect((await rowOf('EMSOU'))?.lastMessage).toEqual({ period: { code: 'M2026-10' }, words: 'Is the total right?', saidBy: { code: 'NETWORK-NOCC-ACCEPTER-1' }, isOfCentre: true })
  const chased = moved(await accepter.chase(story.place, queried, 'We wait for your answer.'))
  const waiting = await todayOf('EMSOU-RECORDER-1')
  expect([waiting.queried.map(({ period }) => period.code), waiting.chases.map(({ words }) => words)]).toEqual([['M2026-10'], ['We wait for your answer.']])

  clock.pass(1)
  const answered = moved(await story.lead.answer(story.place, chased, [{ query: queried.queries[0]?.id ?? '', words: 'It is.' }]))
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'SUBMITTED', openQueries: 0 })
  expect((await rowOf('EMSOU'))?.lastMessage).toMatchObject({ words: 'It is.', isOfCentre: false })
  expect(await todayOf('EMSOU-RECORDER-1')).toMatchObject({ queried: [], chases: [] })

  await story.accepter.accept([{ ...story.place, version: answered.version }])
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'ACCEPTED', asksToReopen: false, changedRecords: 0 })
  const accepted = await story.read()
  const wished = moved(await story.lead.askToReopen(story.place, accepted, 'A talk was left out.'))
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'ACCEPTED', asksToReopen: true })
  await accepter.reopen(story.place, wished)
  expect(await cellAt('EMSOU', 'M2026-10')).toMatchObject({ state: 'REOPENED', asksToReopen: false })
  const given = await todayOf('EMSOU-UNIT-HEAD-1')
  expect(given.toSend.map(({ period }) => period.code)).toContain('M2026-10')
  // The answer ended the chase: it does not come back with the return.
  expect(given.chases).toEqual([])
})

it('shows what the centre wrote and gave: to the centre on the desk, to the unit on its home', async () => {
  const place = { unit: 'NWROCU', period: 'M2026-10' }
  const chased = moved(await accepter.chase(place, { version: 0 }, 'When does it come?'))
  clock.pass(1)
  moved(await accepter.extend(place, chased, '2026-11-27', 'The unit moves house.'))
  expect(await cellAt('NWROCU', 'M2026-10')).toMatchObject({ state: 'NOT_STARTED', isExtended: true, dueOn: '2026-11-27', lateness: 'NOT_DUE', daysLate: 0, daysToDue: 7, version: 2 })
  expect((await rowOf('NWROCU'))?.lastMessage).toMatchObject({ words: 'The unit moves house.', isOfCentre: true })
  const { toSend, chases, toAccept, overdue } = await todayOf('NWROCU-RECORDER-2')
  expect(chases).toEqual([{ period: { code: 'M2026-10' }, words: 'When does it come?', saidBy: { code: 'NETWORK-NOCC-ACCEPTER-1' }, isOfCentre: true }])
  expect([toSend[0]?.period.code, toSend.at(-1)?.period.code, toSend.every(({ unit }) => unit.code === 'NWROCU')]).toEqual(['M2023-04', 'M2026-10', true])
  expect([toAccept, overdue]).toEqual([0, 0])
  expect((await todayOf('YHROCU-RECORDER-1')).chases).toEqual([])
})

it('shows a unit its own returns and nobody else’s', async () => {
  const { ownReturns } = await as('NWROCU-MODERATOR-1').ask<{ ownReturns: Row & { __typename: string } }>(`{ ownReturns { __typename ... on DeskRow { ${row} } } }`)
  expect(ownReturns).toMatchObject({ unit: { code: 'NWROCU' }, contacts: ['NWROCU performance lead 1'] })
  expect([ownReturns.cells.length, ownReturns.cells.every(({ unit }) => unit.code === 'NWROCU')]).toEqual([12, true])
  expect(ownReturns).toEqual({ __typename: 'DeskRow', ...(await rowOf('NWROCU')) })
})

it.each(['EMSOU-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('is refused to %s', async (code) => {
  const { desk: answer } = await as(code).ask<{ desk: Desk }>(deskOf)
  expect(answer).toEqual({ __typename: 'Refusal', message: expect.stringContaining('does not watch over the returns of units. Ask a NOCC analyst or accepter.') as string, problems: [] })
})

it('asks nothing of people who have no returns', async () => {
  expect(await todayOf('NETWORK-BOARD-MEMBER-1')).toEqual({ toAccept: 0, overdue: 0, toSend: [], queried: [], changed: [], chases: [] })
})

it('costs the same few statements for one period as for 36', async () => {
  const one = await database.statementsOf(() => desk('M2026-10', 'M2026-10'))
  const many = await database.statementsOf(() => desk('M2023-11'))
  expect(many.length).toBe(one.length)
  expect(many.length).toBeLessThan(12)
})
