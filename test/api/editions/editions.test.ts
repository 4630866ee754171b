import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { editionsAs, published, type PublishAnswer } from '../../support/editionsAs.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, leavesNothing } = app
const accepter = editionsAs(as('NETWORK-NOCC-ACCEPTER-1'))
const board = editionsAs(as('NETWORK-BOARD-MEMBER-1'))
const recorder = as('EMSOU-RECORDER-1')
const place = { unit: 'EMSOU', period: 'M2026-09' }
const ofEmsou = aReturnOf(app, place)
const refused = (answer: PublishAnswer) => (answer.__typename === 'Refusal' ? answer.message : JSON.stringify(answer))

// The story: September is published with one return accepted and one sent; a record is withdrawn afterwards, the return given back,
// accepted again, and September published again.
const twice = await recorder.disruptions.record(aDisruption({ effect: '2026-09-10', grade: 'MAJOR' }))
if (twice.__typename !== 'Disruption') throw new Error('Not recorded')
await recorder.disruptions.record(aDisruption({ effect: '2026-09-11', grade: 'MINOR' }))
clock.pass(10)
await ofEmsou.accepted()
for (const day of ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05']) {
  await as('ERSOU-RECORDER-1').disruptions.record(aDisruption({ effect: day, grade: 'MINOR', forces: [] }))
}
clock.pass(10)
moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).extend({ unit: 'TARIAN', period: 'M2026-09' }, { version: 0 }, '2026-12-01'))
const ofErsou = aReturnOf(app, { unit: 'ERSOU', period: 'M2026-09' })
await ofErsou.sent()
const key = 'the-same-submission-again'
const first = published(await accepter.publish('M2026-09', { key }))
const sameAgain = published(await accepter.publish('M2026-09', { key }))
const withoutNote = await leavesNothing(async () => expect(refused(await accepter.publish('M2026-09'))).toContain('why it is published again'))
const unchanged = await leavesNothing(async () => expect(refused(await accepter.publish('M2026-09', { note: 'For a second time' }))).toContain('the same again'))
await recorder.disruptions.withdraw(twice, { reason: 'Recorded twice' })
clock.pass(5)
const afterCorrection = await board.read(1)
moved(await ofEmsou.accepter.reopen(place, await ofEmsou.read(), 'A disruption was recorded twice.'))
await ofEmsou.accepted()
await ofErsou.accepted()
const afterRevision = await board.read(1)
const again = published(await accepter.publish('M2026-09', { note: 'EMSOU sent a revision' }))

describe('an edition', () => {
  it('holds the accepted returns of its period and lists those that are missing, with why', () => {
    expect(first.number).toBe(1)
    expect(first.returns.map(({ unit }) => unit.code)).toEqual(['EMSOU'])
    expect(first.missing).toHaveLength(9)
    expect(first.missing.find(({ unit }) => unit.code === 'ERSOU')?.why).toBe('NOT_ACCEPTED')
    expect(first.missing.find(({ unit }) => unit.code === 'LONDON')?.why).toBe('NOT_RECEIVED')
    expect(first.missing.find(({ unit }) => unit.code === 'TARIAN')).toMatchObject({ why: 'NOT_DUE', inWords: 'TARIAN, September 2026: not due when it was published' })
    const led = first.figures.filter(({ figure }) => figure === 'DISRUPTIONS_LED')
    expect(led.find(({ unit, key: grade }) => unit === null && grade === 'MAJOR')?.quantity).toBe(1)
    expect(led.find(({ unit, key: grade }) => unit?.code === 'EMSOU' && grade === 'MINOR')?.quantity).toBe(1)
  })

  it('gives of each unit its disruptions by grade and no more', () => {
    expect(new Set(first.figures.filter(({ unit }) => unit !== null).map(({ figure }) => figure)))
      .toEqual(new Set(['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED']))
    expect(again.figures.some(({ figure }) => figure.startsWith('STAFF') || figure.startsWith('BUDGET'))).toBe(false)
  })

  it('gives closer figures of the network only where it holds returns of two units and at least five disruptions', () => {
    const closer = (edition: typeof first) => edition.figures.filter(({ figure }) => figure === 'DISRUPTIONS_BY_THREAT')
    expect(closer(first)).toEqual([])
    expect(closer(again).find(({ key: part }) => part === 'DRUGS/MINOR')).toMatchObject({ unit: null, quantity: 5 })
  })

  it('is published once under one key', () => {
    expect(sameAgain).toEqual(first)
    expect(again.number).toBe(first.number + 1)
  })

  it('is not published again without a reason, nor while nothing was accepted since', () => {
    expect([withoutNote, unchanged]).toEqual([true, true])
  })

  it('is drawn again byte for byte after its records were corrected', () => {
    expect(afterCorrection).toEqual(first)
  })

  it('is drawn again byte for byte after a revision was accepted, and tells what was corrected, why and by whom', () => {
    const files = (edition: typeof afterRevision) => ({ json: edition?.json, csv: edition?.csv, figures: edition?.figures })
    expect(files(afterRevision)).toEqual(files(first))
    expect(afterRevision?.corrections).toEqual([false, true].map((isOfNetwork) => ({
      edition: 1, unit: { code: 'EMSOU' }, isOfNetwork, figure: 'DISRUPTIONS_LED', key: 'MAJOR', before: '1', after: '0', why: 'A disruption was recorded twice.',
      acceptedBy: { code: 'NETWORK-NOCC-ACCEPTER-1' },
    })))
  })

  it('of the same period again takes the place of the one before, which stays', async () => {
    expect(again.figures.find(({ unit, figure, key: grade }) => unit === null && figure === 'DISRUPTIONS_LED' && grade === 'MAJOR')?.quantity).toBe(0)
    expect(again.corrections).toEqual([])
    expect((await board.read(1))?.supersededBy).toBe(again.number)
  })
})

describe('what cannot be published', () => {
  it.each([
    ['M2026-08', 'nothing to publish'],
    ['M2026-11', 'has not ended'],
    ['FY2026', 'has not ended'],
    ['YTD2026', 'a month, a quarter or a financial year'],
    ['2026-09-01..2026-09-30', 'a month, a quarter or a financial year'],
    ['YE2026-10', 'a month, a quarter or a financial year'],
    ['M2012-01', 'does not consist of whole returns'],
    ['SEPTEMBER', 'is not a period'],
  ])('%s is refused and leaves nothing: %s', async (period, words) => {
    expect(await leavesNothing(async () => expect(refused(await accepter.publish(period))).toContain(words))).toBe(true)
  })

  it.each(['NETWORK-NOCC-ANALYST-1', 'NETWORK-BOARD-MEMBER-1', 'EMSOU-UNIT-HEAD-1', 'NETWORK-ADMINISTRATOR-1'])('%s does not publish', async (code) => {
    expect(await leavesNothing(async () => expect(refused(await editionsAs(as(code)).publish('M2026-09'))).toContain('does not'))).toBe(true)
  })
})
