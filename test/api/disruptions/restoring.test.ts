import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import type { ShownDisruption, Stale } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')

/** A disruption that was recorded and withdrawn. */
async function withdrawn(changed: Parameters<typeof aDisruption>[0] = {}) {
  const first = made(await recorder.disruptions.record(aDisruption(changed)))
  clock.pass(1)
  const gone = made(await recorder.disruptions.withdraw(first))
  clock.pass(1)
  return { first, gone }
}

describe('restoring a disruption', () => {
  it('adds a version with the same content, reference and grade, and its reason', async () => {
    const { first, gone } = await withdrawn({ ownReference: 'R-1', grade: 'MAJOR' })
    const back = made(await as('EMSOU-RECORDER-2').disruptions.restore(gone, { reason: 'The other one was the double.' }))
    const content = ['reference', 'effect', 'target', 'strand', 'threats', 'tactics', 'whatHappened', 'outcomes', 'operationName', 'ownReference', 'forces', 'partnerNames', 'supportingUnits', 'countedGrade', 'gradings'] as const
    for (const name of content) expect([name, back[name]]).toEqual([name, first[name]])
    expect(back).toMatchObject({
      id: first.id, version: 3, isWithdrawn: false, mergedInto: null, reason: 'The other one was the double.', recordedBy: { code: 'EMSOU-RECORDER-2' },
      mayCorrect: true, mayRestore: false,
    })
  })

  it('is told in its history', async () => {
    const { gone } = await withdrawn()
    const { history } = made(await recorder.disruptions.restore(gone, { reason: 'It was right.' }))
    expect(history.map(({ version, isWithdrawn, reason }) => [version, isWithdrawn, reason])).toEqual([
      [3, false, 'It was right.'], [2, true, 'Entered twice.'], [1, false, null],
    ])
    expect(history[0]?.changes).toEqual([{ field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'Yes', after: 'No' }])
  })

  it('puts it back into list and figures, and leaves the moment between as it was', async () => {
    const lead = as('NEROCU-RECORDER-1')
    const read = async (asAt: Date | null) => {
      const { disruptions, unitImpact } = await lead.ask<{ disruptions: { totalCount: number }; unitImpact: { headline: { gross: { value: number } } } }>(
        `query ($asAt: Instant) { disruptions(asAt: $asAt) { totalCount }
           unitImpact(unit: "NEROCU", period: "FY2026", asAt: $asAt) { ... on UnitImpact { headline { gross { value } } } } }`,
        { asAt: asAt?.toISOString() ?? null },
      )
      return [disruptions.totalCount, unitImpact.headline.gross.value]
    }
    const first = made(await lead.disruptions.record(aDisruption()))
    clock.pass(1)
    const gone = made(await lead.disruptions.withdraw(first))
    const between = clock.pass(1)
    clock.pass(1)
    expect(await read(null)).toEqual([0, 0])
    made(await lead.disruptions.restore(gone))
    expect(await read(null)).toEqual([1, 1])
    expect(await read(between)).toEqual([0, 0])
  })

  it('needs a reason, and a record that is withdrawn', async () => {
    const { gone } = await withdrawn()
    const standing = made(await recorder.disruptions.record(aDisruption()))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.disruptions.restore(gone, { reason: ' ' }))).toEqual(['reason'])
      expect(fieldsRefused(await recorder.disruptions.restore(gone, { reason: 'Why\u0000' }))).toEqual(['reason'])
      expect(refused(await recorder.disruptions.restore(standing)).message).toBe('This disruption is not withdrawn, so there is nothing to restore')
    })).toBe(true)
  })

  it('from a version that is not current any more changes nothing and shows both', async () => {
    const { first, gone } = await withdrawn()
    expect(await leavesNothing(async () => {
      const stale = (await recorder.disruptions.restore(first)) as Stale<ShownDisruption>
      expect([stale.__typename, stale.yours.version, stale.current.version, stale.current.isWithdrawn]).toEqual(['StaleDisruption', 1, 2, true])
    })).toBe(true)
    made(await as('EMSOU-RECORDER-2').disruptions.restore(gone))
    clock.pass(1)
    expect((await recorder.disruptions.restore(gone)).__typename).toBe('StaleDisruption')
  })

  it('is refused while another record has its own reference, naming that record', async () => {
    const { gone } = await withdrawn({ ownReference: 'Clash-1' })
    const other = made(await recorder.disruptions.record(aDisruption({ ownReference: 'CLASH-1' })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      const refusal = refused(await recorder.disruptions.restore(gone))
      expect(refusal.message).toBe(`${other.reference} has the own reference “Clash-1” now. Give it another there first, then restore this one.`)
      expect(refusal.problems.map(({ field }) => field)).toEqual(['ownReference'])
    })).toBe(true)
    made(await recorder.disruptions.correct(other, aDisruption({ ownReference: null })))
    expect(made(await recorder.disruptions.restore(gone)).ownReference).toBe('Clash-1')
  })

  it('keeps a group that was withdrawn since, as a correction does', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Goes too' })))
    const first = made(await recorder.disruptions.record(against(group)))
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(first))
    made(await recorder.groups.withdraw(group))
    clock.pass(1)
    expect(made(await recorder.disruptions.restore(gone)).target).toMatchObject({ label: 'Goes too', ocg: { id: group.id } })
  })

  it('submitted twice with one key is restored once', async () => {
    const { gone } = await withdrawn()
    const key = randomUUID()
    const back = made(await recorder.disruptions.restore(gone, { key }))
    expect(await leavesNothing(async () => {
      expect(await recorder.disruptions.restore(gone, { key })).toEqual(back)
    })).toBe(true)
  })

  it('is for those who record for the unit that led, in the words for one that does not exist', async () => {
    const { gone } = await withdrawn({ supportingUnits: ['ERSOU'] })
    const none = { id: Buffer.from('Disruption:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 2 }
    expect(await leavesNothing(async () => {
      for (const unit of ['ERSOU', 'TARIAN']) {
        const other = as(`${unit}-RECORDER-1`)
        expect(await other.disruptions.restore(gone)).toEqual(await other.disruptions.restore(none))
      }
      expect(refused(await as('EMSOU-MODERATOR-1').disruptions.restore(gone)).message).toMatch(/does not record/)
    })).toBe(true)
    const { disruption } = await as('ERSOU-RECORDER-1').ask<{ disruption: ShownDisruption }>(
      `query ($r: String!) { disruption(reference: $r) { ${everyField('Disruption')} } }`, { r: gone.reference },
    )
    expect(disruption).toMatchObject({ isWithdrawn: true, mayCorrect: false, mayRestore: false })
  })
})
