import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { everyField } from '../../support/everyField.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import type { ShownDisruption } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing, logged } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')
const { merge } = pairsOf(recorder)
const nowhere = { id: Buffer.from('Disruption:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 1 }
const record = async (changed: Parameters<typeof aDisruption>[0] = {}, person = recorder) => made(await person.disruptions.record(aDisruption(changed)))
const read = async (reference: string, person = recorder, asAt: Date | null = null) =>
  (await person.ask<{ disruption: ShownDisruption }>(
    `query ($r: String!, $asAt: Instant) { disruption(reference: $r, asAt: $asAt) { ${everyField('Disruption', ['mayCorrect', 'mayRestore', 'suspectedDuplicates'])} } }`,
    { r: reference, asAt: asAt?.toISOString() ?? null },
  )).disruption

describe('merging a disruption into another', () => {
  it('withdraws it, with the reason, and each shows the other', async () => {
    const [double, kept] = [await record(), await record()]
    clock.pass(1)
    const merged = made(await merge(double, kept, { reason: 'Recorded twice on the day.' }))
    expect(merged).toMatchObject({
      id: double.id, version: 2, isWithdrawn: true, mergedInto: { id: kept.id }, mergedFrom: [], reason: 'Recorded twice on the day.', mayCorrect: false, mayRestore: true,
      whatHappened: double.whatHappened, outcomes: double.outcomes, countedGrade: double.countedGrade,
    })
    expect(await read(kept.reference)).toMatchObject({ version: 1, isWithdrawn: false, mergedInto: null, mergedFrom: [{ id: double.id }] })
  })

  it('keeps both histories, and says in the one which record counts in its place', async () => {
    const [double, kept] = [await record(), await record()]
    clock.pass(1)
    const { history } = made(await merge(double, kept))
    expect(history.map(({ version }) => version)).toEqual([2, 1])
    expect(history[0]?.changes).toEqual([
      { field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'No', after: 'Yes' },
      { field: 'mergedInto', fieldInWords: 'Merged into', before: null, after: kept.reference },
    ])
    expect((await read(kept.reference)).history.map(({ version }) => version)).toEqual([1])
  })

  it('makes list, figures and the group’s counts count one, and leaves them as they were at any moment before', async () => {
    const lead = as('SEROCU-RECORDER-1')
    const group = made(await lead.groups.record(aGroup({ owningForce: 'KENT' })))
    const both = [made(await lead.disruptions.record(against(group, { grade: 'MAJOR' }))), made(await lead.disruptions.record(against(group, { grade: 'MAJOR' })))] as const
    const figures = async (asAt: Date | null) =>
      lead.ask<object>(
        `query ($g: ID!, $asAt: Instant) {
           disruptions(asAt: $asAt) { totalCount edges { node { id mergedFrom { id } mergedInto { id } } } }
           ocg(id: $g, asAt: $asAt) { counts { major gross } disruptions { totalCount } }
           unitImpact(unit: "SEROCU", period: "FY2026", asAt: $asAt) { ... on UnitImpact {
             headline { gross { value } major { value } } cumulative { gross } outcomes { kind { code } total disruptions } } } }`,
        { g: group.id, asAt: asAt?.toISOString() ?? null },
      )
    const moment = clock.pass(5)
    const before = await figures(null)
    expect(before).toMatchObject({
      disruptions: { totalCount: 2 }, ocg: { counts: { major: 2, gross: 2 }, disruptions: { totalCount: 2 } }, unitImpact: { headline: { gross: { value: 2 }, major: { value: 2 } } },
    })
    clock.pass(5)
    made(await pairsOf(lead).merge(both[1], both[0]))
    expect(await figures(null)).toMatchObject({
      disruptions: { totalCount: 1, edges: [{ node: { id: both[0].id, mergedFrom: [{ id: both[1].id }] } }] },
      ocg: { counts: { major: 1, gross: 1 }, disruptions: { totalCount: 1 } },
      unitImpact: { headline: { gross: { value: 1 }, major: { value: 1 } } },
    })
    expect(await figures(moment)).toEqual(before)
  })

  it('leaves the outputs of the merged one with it', async () => {
    const [double, kept] = [await record(), await record()]
    const output = made(await recorder.outputs.record(anOutput({ disruption: double.id })))
    clock.pass(1)
    made(await merge(double, kept))
    expect((await recorder.ask<{ output: object }>('query ($r: String!) { output(reference: $r) { disruption { id mergedInto { id } } } }', { r: output.reference })).output)
      .toEqual({ disruption: { id: double.id, mergedInto: { id: kept.id } } })
  })

  it('is undone by restoring it', async () => {
    const [double, kept] = [await record(), await record()]
    clock.pass(1)
    const merged = made(await merge(double, kept))
    const between = clock.pass(1)
    clock.pass(1)
    const back = made(await recorder.disruptions.restore(merged))
    expect(back).toMatchObject({ version: 3, isWithdrawn: false, mergedInto: null })
    expect(back.history[0]?.changes).toEqual([
      { field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'Yes', after: 'No' },
      { field: 'mergedInto', fieldInWords: 'Merged into', before: kept.reference, after: null },
    ])
    expect((await read(kept.reference)).mergedFrom).toEqual([])
    expect((await read(kept.reference, recorder, between)).mergedFrom).toEqual([{ id: double.id }])
    expect((await read(double.reference, recorder, between)).mergedInto).toEqual({ id: kept.id })
  })

  it('takes a record of another unit that the own unit supports, and tells nobody else of it', async () => {
    const theirs = await record({ supportingUnits: ['EMSOU'] }, as('ERSOU-RECORDER-1'))
    const double = await record({ supportingUnits: ['TARIAN'] })
    clock.pass(1)
    expect(made(await merge(double, theirs)).mergedInto).toEqual({ id: theirs.id })
    expect((await read(theirs.reference)).mergedFrom).toEqual([{ id: double.id }])
    // ERSOU does not see EMSOU's record; TARIAN supported the double and does not see ERSOU's.
    expect((await read(theirs.reference, as('ERSOU-RECORDER-1'))).mergedFrom).toEqual([])
    const seen = await read(double.reference, as('TARIAN-RECORDER-1'))
    expect([seen.isWithdrawn, seen.mergedInto]).toEqual([true, null])
    expect(seen.history[0]?.changes).toContainEqual({ field: 'mergedInto', fieldInWords: 'Merged into', before: null, after: 'a record that you may not see' })
  })

  it('is refused into itself, into a withdrawn record, and when it is withdrawn itself', async () => {
    const [one, other] = [await record(), await record()]
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(other))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await merge(one, one))).toEqual(['into'])
      expect(refused(await merge(one, gone)).message).toBe(`${gone.reference} is withdrawn, so it cannot count in place of this one. Restore it first, or choose another.`)
      expect(refused(await merge(gone, one)).message).toBe('This disruption is withdrawn. Restore it before you merge it.')
      expect(fieldsRefused(await merge(one, other, { reason: '' }))).toEqual(['reason'])
      expect((await merge({ ...one, version: 7 }, other)).__typename).toBe('StaleDisruption')
    })).toBe(true)
  })

  it('is refused while the unit says that the two differ, until that is taken back', async () => {
    const [one, other] = [await record(), await record()]
    made(await pairsOf(recorder).link(other, one, { kind: 'DIFFERENT' }))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await merge(one, other))).toMatchObject({ message: 'Your unit said that these two differ. Remove that link first.', problems: [{ field: 'into' }] })
    })).toBe(true)
    made(await pairsOf(recorder).link(one, other, { kind: 'RELATED' }))
    clock.pass(1)
    expect(made(await merge(one, other)).mergedInto).toEqual({ id: other.id })
  })

  it('is refused with a record that the viewer may not see, in the words for one that does not exist', async () => {
    const one = await record()
    const unseen = await record({}, as('TARIAN-RECORDER-1'))
    const supported = await record({ supportingUnits: ['EMSOU'] }, as('TARIAN-RECORDER-1'))
    expect(await leavesNothing(async () => {
      expect(await merge(one, unseen)).toEqual(await merge(one, nowhere))
      expect(await merge(unseen, one)).toEqual(await merge(nowhere, one))
      expect(await merge(supported, one)).toEqual(await merge(nowhere, one)) // seen, but not the own unit's to withdraw
      expect(fieldsRefused(await merge(one, { id: 'nonsense' }))).toEqual(['into'])
      expect(refused(await pairsOf(as('EMSOU-MODERATOR-1')).merge(one, nowhere)).message).toMatch(/does not record/)
    })).toBe(true)
    expect(logged).toEqual([])
  })

  it('of two into each other one after the other is refused the second time', async () => {
    const [one, other] = [await record(), await record()]
    clock.pass(1)
    made(await merge(one, other))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await merge(other, one))).toEqual(['into'])
    })).toBe(true)
  })
})

describe('a record that counts in place of others', () => {
  it('is not withdrawn, for they would count nowhere, until they are restored', async () => {
    const [one, other, kept] = [await record(), await record(), await record()]
    clock.pass(1)
    const merged = made(await merge(one, kept))
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.disruptions.withdraw(kept)).message).toBe(`${one.reference} was merged into this one. Restore it, or merge this one into another.`)
    })).toBe(true)
    const too = made(await merge(other, kept))
    expect(refused(await recorder.disruptions.withdraw(kept)).message).toBe(
      `${one.reference} and ${other.reference} were merged into this one. Restore them, or merge this one into another.`,
    )
    clock.pass(1)
    made(await recorder.disruptions.restore(merged))
    made(await recorder.disruptions.restore(too))
    clock.pass(1)
    expect(made(await recorder.disruptions.withdraw(kept)).isWithdrawn).toBe(true)
  })

  it('may be merged into another, and the chain is followed one record at a time', async () => {
    const [first, second, third] = [await record(), await record(), await record()]
    clock.pass(1)
    made(await merge(first, second))
    clock.pass(1)
    made(await merge(second, third))
    expect(await Promise.all([first, second, third].map(async ({ reference }) => (await read(reference)).mergedInto?.id ?? null))).toEqual([second.id, third.id, null])
    expect(refused(await recorder.disruptions.withdraw(third)).message).toMatch(new RegExp(`^${second.reference} was merged`))
  })

  it('and that the viewer may see no more is still named in the history as at a moment when they might', async () => {
    const theirs = await record({ supportingUnits: ['EMSOU'] }, as('ERSOU-RECORDER-1'))
    const double = await record()
    clock.pass(1)
    made(await merge(double, theirs))
    const moment = clock.pass(1)
    clock.pass(1)
    made(await as('ERSOU-RECORDER-1').disruptions.correct(theirs, aDisruption()))
    const told = async (asAt: Date | null) => (await read(double.reference, recorder, asAt)).history[0]?.changes.find(({ field }) => field === 'mergedInto')?.after
    expect([await told(moment), await told(null)]).toEqual([theirs.reference, 'a record that you may not see'])
  })
})
