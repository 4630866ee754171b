import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import type { ShownDisruption, Stale } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')

describe('correcting a disruption', () => {
  it('adds a version and keeps the reference', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    const moment = clock.pass(5)
    const second = made(await as('EMSOU-RECORDER-2').disruptions.correct(first, aDisruption({ strand: 'PROTECT' }), { reason: 'Wrong strand.' }))
    expect(second).toMatchObject({
      id: first.id, reference: first.reference, version: 2, strand: { code: 'PROTECT' }, reason: 'Wrong strand.',
      recordedBy: { code: 'EMSOU-RECORDER-2' }, recordedAt: moment.toISOString(),
    })
  })

  it('says in its history what changed, in words, newest first', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    const second = made(
      await recorder.disruptions.correct(
        first,
        aDisruption({ effect: '2026-11-10', outcomes: [{ kind: 'ARRESTS', quantity: 4, measureUnit: 'PEOPLE' }], operationName: null, grade: 'MINOR' }),
        { reason: 'One more arrest.' },
      ),
    )
    expect(second.history.map(({ version, reason }) => [version, reason])).toEqual([[2, 'One more arrest.'], [1, null]])
    expect(second.history[0]?.changes).toEqual([
      { field: 'effect', fieldInWords: 'Days of effect', before: '12 November 2026', after: '10 November 2026' },
      { field: 'outcomes', fieldInWords: 'Outcomes', before: 'Arrests: 3 people, Class A drugs: 1.25 kilograms', after: 'Arrests: 4 people' },
      { field: 'grade', fieldInWords: 'Counted grade', before: 'Moderate', after: 'Minor' },
      { field: 'operationName', fieldInWords: 'Operation', before: 'Operation Larkfield', after: null },
    ])
  })

  it('needs a reason', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.disruptions.correct(first, aDisruption(), { reason: '  ' }))).toEqual(['reason'])
    })).toBe(true)
  })

  it('from a version that is not current any more changes nothing and shows both', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    made(await as('EMSOU-RECORDER-2').disruptions.correct(first, aDisruption({ partnerNames: ['Home Office'] })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      const stale = (await recorder.disruptions.correct(first, aDisruption({ partnerNames: ['Post Office'] }))) as Stale<ShownDisruption>
      expect(stale.__typename).toBe('StaleDisruption')
      expect(stale.yours).toMatchObject({ version: 1, partnerNames: ['Trading Standards'], mayCorrect: false })
      expect(stale.current).toMatchObject({ version: 2, partnerNames: ['Home Office'], mayCorrect: true })
    })).toBe(true)
  })

  it('from a version that never was is stale too', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    expect((await recorder.disruptions.correct(first, aDisruption(), { version: 9 })).__typename).toBe('StaleDisruption')
  })

  it('is refused while it is withdrawn: it is restored first', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(first))
    expect(gone).toMatchObject({ mayCorrect: false, mayRestore: true })
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.disruptions.correct(gone, aDisruption())).message).toBe('This disruption is withdrawn. Restore it before you correct it.')
    })).toBe(true)
  })

  it('keeps a group that was withdrawn since, but takes no withdrawn group afresh', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Withdrawn soon' })))
    const first = made(await recorder.disruptions.record(against(group)))
    const other = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    made(await recorder.groups.withdraw(group))
    expect(made(await recorder.disruptions.correct(first, against(group, { strand: 'PREVENT' }))).target.ocg?.id).toBe(group.id)
    expect(fieldsRefused(await recorder.disruptions.correct(other, against(group)))).toEqual(['target.ocg'])
  })
})

describe('withdrawing a disruption', () => {
  it('keeps it to be read, with the reason, and out of the list', async () => {
    const first = made(await recorder.disruptions.record(aDisruption({ ownReference: 'W-1' })))
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(first, { reason: 'The same as another.' }))
    expect(gone).toMatchObject({ version: 2, isWithdrawn: true, reason: 'The same as another.', whatHappened: first.whatHappened, outcomes: first.outcomes })
    expect(gone.history[0]?.changes).toEqual([{ field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'No', after: 'Yes' }])
    const found = await recorder.ask<{ one: { isWithdrawn: boolean }; list: { totalCount: number }; all: { totalCount: number } }>(
      `query ($r: String!) { one: disruption(reference: $r) { isWithdrawn }
         list: disruptions(filter: { reference: $r }) { totalCount } all: disruptions(filter: { reference: $r, includeWithdrawn: true }) { totalCount } }`,
      { r: first.reference },
    )
    expect(found).toEqual({ one: { isWithdrawn: true }, list: { totalCount: 0 }, all: { totalCount: 1 } })
  })

  it('frees its own reference', async () => {
    const first = made(await recorder.disruptions.record(aDisruption({ ownReference: 'FREE-1' })))
    clock.pass(1)
    made(await recorder.disruptions.withdraw(first))
    expect(made(await recorder.disruptions.record(aDisruption({ ownReference: 'FREE-1' }))).ownReference).toBe('FREE-1')
  })

  it('needs a reason, and cannot be done twice', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    expect(fieldsRefused(await recorder.disruptions.withdraw(first, { reason: '' }))).toEqual(['reason'])
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(first))
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.disruptions.withdraw(gone)).message).toMatch(/withdrawn already/)
    })).toBe(true)
  })

  it('from a version that is not current any more changes nothing', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    made(await recorder.disruptions.correct(first, aDisruption({ strand: 'PREPARE' })))
    expect(await leavesNothing(async () => {
      expect((await recorder.disruptions.withdraw(first)).__typename).toBe('StaleDisruption')
    })).toBe(true)
  })
})
