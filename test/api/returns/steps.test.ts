import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { made } from '../../support/records.ts'
import { moved, returnsAs, stepRefused, type ReturnPlace } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const app = await startApp()
const { as, clock, database, leavesNothing } = app
const of = (post: string) => returnsAs(as(`EMSOU-${post}`))
const [lead, recorder, other, head] = [of('PERFORMANCE-LEAD-1'), of('RECORDER-1'), of('RECORDER-2'), of('UNIT-HEAD-1')]
// Each story has a month of its own, so that one application serves them all.
let month = 0
const nextPlace = (): ReturnPlace => ({ unit: 'EMSOU', period: `M2025-${String((month += 1)).padStart(2, '0')}` })
const untouched = { version: 0 }
const staff = (quantity: string | null, note?: string) => ({ about: 'STAFF_IN_POST_TOTAL', key: '', quantity, ...(note ? { note } : {}) })
const versionsOf = ({ period }: ReturnPlace) =>
  database.asOwner(async (client) =>
    (await client.query<{ about: string; key: string; quantity: string | null; version: number; stands: boolean }>(
      `SELECT e.about, e.key, e.quantity, e.version, e.superseded_at = 'infinity' AS stands FROM return_entry e JOIN unit_return r ON r.id = e.return_id
       WHERE r.period_code = $1 AND r.unit_code = 'EMSOU' ORDER BY e.about, e.key, e.version`, [period])).rows)

describe('saving', () => {
  it('starts a return that nobody touched, keeps each part by itself, and makes no version of what stands already', async () => {
    const place = nextPlace()
    const started = moved(await recorder.save(place, untouched, [staff('120.5'), { about: 'PARTNER_STAFF', key: '', isNil: true }]))
    expect(started).toMatchObject({ state: 'DRAFT', version: 1, events: [{ number: 1, action: 'START', fromState: 'NOT_STARTED', toState: 'DRAFT', actedBy: { code: 'EMSOU-RECORDER-1' } }] })
    clock.pass(1)
    const again = moved(await recorder.save(place, started, [staff('120.50'), { about: 'PARTNER_STAFF', key: '', quantity: '3' }]))
    expect(again.version).toBe(1)
    expect(await versionsOf(place)).toEqual([
      { about: 'PARTNER_STAFF', key: '', quantity: null, version: 1, stands: false }, { about: 'PARTNER_STAFF', key: '', quantity: '3.000', version: 2, stands: true },
      { about: 'STAFF_IN_POST_TOTAL', key: '', quantity: '120.500', version: 1, stands: true },
    ])
  })

  it('of two people who start from the same version keeps both; of one part the last saved stands', async () => {
    const place = nextPlace()
    moved(await recorder.save(place, untouched, [staff('100')]))
    moved(await other.save(place, untouched, [{ about: 'PARTNER_STAFF', key: '', quantity: '7' }, staff('101')]))
    moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).chase(place, { version: 1 }))
    expect(moved(await recorder.save(place, { version: 1 }, [{ about: 'COMMENT', key: '', note: 'Two joined.' }])).version).toBe(2)
    expect((await versionsOf(place)).filter(({ stands }) => stands).map(({ about, quantity }) => [about, quantity])).toEqual([['COMMENT', null], ['PARTNER_STAFF', '7.000'], ['STAFF_IN_POST_TOTAL', '101.000']])
  })

  it('twenty times at once under one key has one effect and gets twenty same answers; the key serves nothing else', async () => {
    const place = nextPlace()
    const key = randomUUID()
    const entries = await addedBy(database, async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => recorder.save(place, untouched, [staff('90')], { key })))
      expect(new Set(answers.map((answer) => JSON.stringify(moved(answer)))).size).toBe(1)
    })
    expect(entries.map(({ kind, operation, record_kind: kept, record_unit_code: unit }) => [kind, operation, kept, unit])).toEqual([['ALTERATION', 'saveReturn', 'Return', 'EMSOU']])
    expect(await versionsOf(place)).toHaveLength(1)
    expect(await leavesNothing(async () => {
      expect(stepRefused(await recorder.save(place, { version: 1 }, [staff('91')], { key })).problems[0]?.field).toBe('key')
    })).toBe(true)
  })

  it('asks once about what looks like a personal detail, and not again when its figure comes with the same words', async () => {
    const place = nextPlace()
    const entry = staff('90', 'Ring 07700 900123')
    expect(await leavesNothing(async () => { expect((await recorder.save(place, untouched, [entry])).__typename).toBe('TextWarning') })).toBe(true)
    const { result } = await as('EMSOU-RECORDER-1').ask<{ result: { findings: { token: string }[] } }>(
      'mutation ($input: SaveReturnInput!) { result: saveReturn(input: $input) { ... on TextWarning { findings { token } } } }',
      { input: { key: randomUUID(), period: place.period, version: 0, entries: [entry] } },
    )
    const textAnswers = result.findings.map(({ token }) => ({ token, answer: 'NEEDED' }))
    const standing = moved(await recorder.save(place, untouched, [entry], { textAnswers }))
    moved(await recorder.save(place, standing, [staff('91', 'Ring 07700 900123')]))
  })
})

describe('a return', () => {
  it('is approved as at a minute ago, may be taken back with a reason, falls back to draft when a record behind it changes, and is sent as it was approved', async () => {
    const story = aReturnOf(app, { unit: 'EMSOU', period: 'M2026-10' })
    const { place } = story
    const approved = await story.approved()
    expect(approved).toMatchObject({ state: 'READY', version: 2, isFrozen: true, isNil: true, events: [{ action: 'APPROVE', actedBy: { code: 'EMSOU-UNIT-HEAD-1' } }, { action: 'START' }] })
    expect(stepRefused(await lead.save(place, approved, [staff('1')])).message).toBe('You cannot state figures of a return that is approved. It can be sent, or taken back to draft to be changed.')
    const back = moved(await lead.takeBack(place, approved, 'Staff were counted twice.'))
    expect(back).toMatchObject({ state: 'DRAFT', version: 3, isFrozen: false, events: [{ action: 'TAKE_BACK', words: 'Staff were counted twice.' }, {}, {}] })
    const ready = moved(await head.approve(place, back))
    made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption({ effect: '2026-10-12' })))
    const fallen = moved(await lead.submit(place, ready))
    expect(fallen).toMatchObject({ state: 'DRAFT', version: 5, sentAt: null, events: expect.arrayContaining([expect.objectContaining({ action: 'FALL_BACK', fromState: 'READY' })]) as unknown })
    // Nil is not true any more, so the lead takes it back before the head approves what is counted now.
    clock.pass(2)
    const sent = await story.sent(['DISRUPTIONS_LED', 'OUTCOMES'].map((about) => ({ about, key: '', isNil: false })))
    expect(sent).toMatchObject({ state: 'SUBMITTED', version: 7, isNil: false, sentAt: clock.now.toISOString(), lateness: 'LATE' })
    expect(await leavesNothing(async () => {
      expect(await lead.submit(place, { version: 6 })).toMatchObject({ __typename: 'StaleReturn', yourVersion: 6, current: { state: 'SUBMITTED', version: 7 } })
      expect(stepRefused(await lead.submit(place, sent)).message).toBe('You cannot send a return that is sent to the centre. The centre has it: wait until it accepts the return or asks about a figure.')
      for (const version of [1, 99]) for (const answer of [await head.approve(place, { version }), await lead.save(place, { version }, [staff('1')])]) expect(answer.__typename).toBe('StaleReturn')
    })).toBe(true)
  })

  it('of another unit, of a period that has not ended, or of none is refused in the same words, with nothing changed', async () => {
    const analyst = returnsAs(as('NETWORK-NOCC-ANALYST-1'))
    expect(await leavesNothing(async () => {
      const told = ['M2026-11', 'M2026-12', 'FY2026', 'M1990-01', 'October', ''].map(async (period) => stepRefused(await lead.save({ period }, untouched, [staff('1')])))
      const elsewhere = [analyst.chase({ unit: 'NOWHERE', period: 'M2026-10' }, untouched), analyst.chase({ unit: 'EMSOU', period: 'M2026-11' }, untouched)].map(async (answer) => stepRefused(await answer))
      expect(new Set((await Promise.all([...told, ...elsewhere])).map(({ message }) => message)).size).toBe(1)
    })).toBe(true)
  })

  it('is stated, approved and taken back with every fault named, and nothing kept of it', async () => {
    const at = nextPlace()
    expect(await leavesNothing(async () => {
      expect(stepRefused(await recorder.save(at, untouched, [staff('many'), { about: 'STAFF_IN_POST', key: 'NONE', quantity: '1' }])).problems.map(({ field }) => field)).toEqual(['entries.0.quantity', 'entries.1.key'])
      expect(stepRefused(await head.approve(at, untouched)).message).toBe('You cannot approve a return that is not started. State its figures first.')
    })).toBe(true)
    const draft = moved(await recorder.save(at, untouched, [staff('1')]))
    expect(await leavesNothing(async () => {
      expect(stepRefused(await head.approve(at, draft)).problems.length).toBeGreaterThan(5)
      for (const figuresAsAt of [new Date(clock.now.getTime() - 59_000), new Date('2025-01-31T12:00:00Z')]) {
        expect(stepRefused(await head.approve(at, draft, { figuresAsAt: figuresAsAt.toISOString() })).problems.map(({ field }) => field)).toEqual(['figuresAsAt'])
      }
      expect(stepRefused(await recorder.approve(at, draft)).message).toBe('You cannot approve a return that is a draft. Ask a unit head.')
    })).toBe(true)
  })
})
