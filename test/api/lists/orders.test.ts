import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { pageList, type ListAsked } from '../../support/pageList.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')

/** Keys come several times over, some records lack theirs, and several are recorded in the same moment. */
const days = ['2026-10-03', '2026-10-03', '2026-09-30', '2026-10-11', '2026-09', '2025']
for (let number = 0; number < 21; number += 1) {
  if (number % 3 !== 0) clock.pass(1)
  const held = days[number % days.length] ?? ''
  made(await recorder.disruptions.record(aDisruption({ effect: held, forces: [] })))
  made(await recorder.outputs.record(anOutput({ held, title: `${number % 2 === 0 ? 'talk' : 'Talk'} ${number % 5}` })))
  made(await recorder.groups.record(aGroup({
    alias: `Heron ${number % 7}`,
    urn: number % 3 === 0 ? null : `EM/${100 - number}`,
    mappedOn: number % 4 === 0 ? null : (['2025-06-02', '2025-06-02', '2024-01-09'][number % 3] ?? null),
  })))
}
const past = clock.now.toISOString()
clock.pass(10)

type Row = {
  id: string; reference: string; recordedAt: string; alias: string; urn: string | null; mappedOn: string | null; title: string
  effect: { lastDay: string }; held: { lastDay: string }
}
type Order = { list: ListAsked['list']; fields: string; order: string; keyOf: (row: Row) => string | null }

const orders: Order[] = [
  ...['EFFECT_NEWEST', 'EFFECT_OLDEST'].map((order): Order => ({ list: 'disruptions', fields: 'id effect { lastDay }', order, keyOf: (row) => row.effect.lastDay })),
  ...['RECORDED_NEWEST', 'RECORDED_OLDEST'].map((order): Order => ({ list: 'disruptions', fields: 'id recordedAt', order, keyOf: (row) => row.recordedAt })),
  ...['REFERENCE_ASCENDING', 'REFERENCE_DESCENDING'].map((order): Order => ({ list: 'disruptions', fields: 'id reference', order, keyOf: (row) => row.reference })),
  ...['ALIAS_ASCENDING', 'ALIAS_DESCENDING'].map((order): Order => ({ list: 'ocgs', fields: 'id alias', order, keyOf: (row) => row.alias })),
  ...['MAPPED_NEWEST', 'MAPPED_OLDEST'].map((order): Order => ({ list: 'ocgs', fields: 'id mappedOn', order, keyOf: (row) => row.mappedOn })),
  ...['URN_ASCENDING', 'URN_DESCENDING'].map((order): Order => ({ list: 'ocgs', fields: 'id urn', order, keyOf: (row) => row.urn })),
  ...['HELD_NEWEST', 'HELD_OLDEST'].map((order): Order => ({ list: 'outputs', fields: 'id held { lastDay }', order, keyOf: (row) => row.held.lastDay })),
  ...['RECORDED_NEWEST', 'RECORDED_OLDEST'].map((order): Order => ({ list: 'outputs', fields: 'id recordedAt', order, keyOf: (row) => row.recordedAt })),
  ...['TITLE_ASCENDING', 'TITLE_DESCENDING'].map((order): Order => ({ list: 'outputs', fields: 'id title', order, keyOf: (row) => row.title.toLowerCase() })),
]

describe.each(orders)('the list of $list in the order $order', ({ list, fields, order, keyOf }) => {
  const whole = pageList<Row>(recorder, { list, fields, order })

  it('runs that way by its key, and has the records that lack it at its end', async () => {
    const keys = (await whole).map(keyOf)
    const known = keys.filter((key) => key !== null)
    const isDown = /NEWEST|DESCENDING/.test(order)
    const sorted = isDown ? known.toSorted().toReversed() : known.toSorted()
    expect(keys).toEqual([...sorted, ...keys.filter((key) => key === null)])
    expect(new Set((await whole).map(({ id }) => id)).size).toBe(21)
    expect(new Set(keys).size).toBeGreaterThan(1)
  })

  it('gives every record once and in one order, whatever the size of the pages and wherever they begin', async () => {
    const ids = (await whole).map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 23 }), fc.boolean(), fc.boolean(), async (size, isBackward, isPast) => {
        const asAt = isPast ? past : null
        expect((await pageList<Row>(recorder, { list, fields: 'id', order, size, isBackward, asAt })).map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 8 },
    )
  })

  it('refuses a place of every other order of the list', async () => {
    const query = (asked: string, after: string | null) =>
      recorder.send(`query ($after: String) { list: ${list}(order: ${asked}, first: 3, after: $after) { pageInfo { endCursor } } }`, { after })
    const { data } = await query(order, null)
    const { endCursor } = (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo
    for (const other of orders.filter((one) => one.list === list && one.order !== order)) {
      expect((await query(other.order, endCursor)).errors[0]?.extensions?.code).toBe('REFUSED')
    }
    expect((await query(order, endCursor)).errors).toEqual([])
  })

  it('refuses places that nobody was given', async () => {
    const lacking = ['MAPPED_NEWEST', 'MAPPED_OLDEST', 'URN_ASCENDING', 'URN_DESCENDING'].includes(order)
    const keys: unknown[] = ['\u0000', 5, ['2026-10-03'], 'x'.repeat(201), ...(lacking ? [] : [null])]
    for (const key of keys) {
      const after = Buffer.from(JSON.stringify([order, key, '018f4aaa-0000-7000-8000-000000000000'])).toString('base64url')
      const { errors } = await recorder.send(`query ($after: String) { list: ${list}(order: ${order}, after: $after) { totalCount } }`, { after })
      expect([key, errors[0]?.extensions?.code]).toEqual([key, 'REFUSED'])
    }
    expect(logged).toEqual([])
  })
})

it.each<[ListAsked['list'], string]>([['disruptions', 'EFFECT_NEWEST'], ['ocgs', 'ALIAS_ASCENDING'], ['outputs', 'HELD_NEWEST']])(
  'the list of %s is in the order %s where none is given', async (list, order) => {
    const ids = async (asked: string | null) => (await pageList<Row>(recorder, { list, fields: 'id', order: asked })).map(({ id }) => id)
    expect(await ids(null)).toEqual(await ids(order))
  },
)
