import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption, type DisruptionFacts } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, recordsOf } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import type { ShownDisruption, ShownSuspicion } from '../../support/shown.ts'

const { as: personAs, clock, leavesNothing, tableCounts } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')
const suspecting = recordsOf<DisruptionFacts, ShownDisruption & { suspectedDuplicates: ShownSuspicion[] }>(recorder.ask, 'Disruption', everyField('Disruption', ['checkBacks']), 'id version')

describe('the same submission again', () => {
  it('has no second effect and gets the same answer', async () => {
    const key = randomUUID()
    const first = made(await recorder.disruptions.record(aDisruption(), { key }))
    expect(await leavesNothing(async () => {
      expect(await recorder.disruptions.record(aDisruption(), { key })).toEqual(first)
    })).toBe(true)
  })

  it('gets the same answer later too, though the record was corrected since', async () => {
    const key = randomUUID()
    made(await recorder.disruptions.record(aDisruption()))
    const first = made(await suspecting.record(aDisruption(), { key }))
    expect(first.suspectedDuplicates).not.toEqual([])
    clock.pass(10)
    made(await recorder.disruptions.correct(first, aDisruption({ grade: 'MAJOR' })))
    clock.pass(10)
    // Only what may be done now has changed: that version is not the current one any more, so nothing is suspected of it.
    expect(await suspecting.record(aDisruption(), { key })).toEqual({ ...first, mayCorrect: false, suspectedDuplicates: [] })
  })

  it('of a correction and of a withdrawal has no second effect either', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    const [correctKey, withdrawKey] = [randomUUID(), randomUUID()]
    const corrected = made(await recorder.disruptions.correct(first, aDisruption({ strand: 'PROTECT' }), { key: correctKey }))
    expect(await recorder.disruptions.correct(first, aDisruption({ strand: 'PROTECT' }), { key: correctKey })).toEqual(corrected)
    clock.pass(1)
    const withdrawn = made(await recorder.disruptions.withdraw(corrected, { key: withdrawKey }))
    expect(await leavesNothing(async () => {
      expect(await recorder.disruptions.withdraw(corrected, { key: withdrawKey })).toEqual(withdrawn)
    })).toBe(true)
  })

  it('twenty times at once has one effect and twenty same answers', async () => {
    const before = await tableCounts()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => recorder.disruptions.record(aDisruption(), { key })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    made(answers[0] ?? (await recorder.disruptions.record(aDisruption(), { key })))
    const after = await tableCounts()
    for (const table of ['disruption', 'disruption_version', 'grading', 'idempotency_key']) {
      expect([table, (after[table] ?? 0) - (before[table] ?? 0)]).toEqual([table, 1])
    }
  })

  it('of a refused one may be sent again mended, with the same key', async () => {
    const key = randomUUID()
    fieldsRefused(await recorder.disruptions.record(aDisruption({ strand: 'PONDER' }), { key }))
    expect(made(await recorder.disruptions.record(aDisruption(), { key })).version).toBe(1)
  })
})

describe('a key', () => {
  it('cannot carry another body', async () => {
    const key = randomUUID()
    made(await recorder.disruptions.record(aDisruption(), { key }))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.disruptions.record(aDisruption({ grade: 'MAJOR' }), { key }))).toEqual(['key'])
    })).toBe(true)
  })

  it('cannot carry another mutation', async () => {
    const key = randomUUID()
    const first = made(await recorder.disruptions.record(aDisruption(), { key }))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.disruptions.withdraw(first, { key }))).toEqual(['key'])
      expect(fieldsRefused(await recorder.groups.record(aGroup(), { key }))).toEqual(['key'])
    })).toBe(true)
  })

  it('of one person is independent of the same key of another', async () => {
    const key = randomUUID()
    const mine = made(await recorder.disruptions.record(aDisruption(), { key }))
    const theirs = made(await as('EMSOU-RECORDER-2').disruptions.record(aDisruption(), { key }))
    const elsewhere = made(await as('ERSOU-RECORDER-1').disruptions.record(aDisruption({ grade: 'MAJOR' }), { key }))
    expect(new Set([mine.id, theirs.id, elsewhere.id]).size).toBe(3)
  })

  it.each([
    ['too short', '1234567'],
    ['too long', 'k'.repeat(101)],
    ['with a NUL character', 'abcdefgh\u0000ijkl'],
  ])('that is %s is refused', async (_name, key) => {
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.disruptions.record(aDisruption(), { key }))).toEqual(['key'])
    })).toBe(true)
  })
})
