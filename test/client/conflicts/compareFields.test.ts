import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFields, mergeFields } from '../../../client/conflicts/compareFields.ts'
import type { ComparedField, Side } from '../../../client/conflicts/compareFields.ts'
import { disruptionComparison } from '../../../client/disruptions/disruptionComparison.ts'
import { emptyDisruption } from '../../../client/disruptions/disruptionForm.ts'
import type { DisruptionForm } from '../../../client/disruptions/disruptionForm.ts'
import { emptyOutput } from '../../../client/outputs/outputForm.ts'
import { outputComparison } from '../../../client/outputs/outputComparison.ts'
import { emptyGroup } from '../../../client/targets/groupForm.ts'
import { groupComparison } from '../../../client/targets/groupComparison.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'
import { noLists } from '../noLists.ts'

const compared = disruptionComparison(noLists)
const words = fc.constantFrom('', 'One', 'Two', 'Three')
const someCodes = fc.subarray(['A', 'B', 'C'])
const anyForm: fc.Arbitrary<DisruptionForm> = fc
  .record({
    whatHappened: words,
    operationName: words,
    threats: someCodes,
    tactics: someCodes,
    grade: fc.constantFrom('MAJOR', 'MINOR', '' as const),
    gradeReason: words,
    reason: words,
    outcomes: fc.array(fc.record({ kind: words, quantity: words, measureUnit: words }), { maxLength: 2 }),
  })
  .map((seen) => ({ ...emptyDisruption, ...(seen as Partial<DisruptionForm>) }))
const anySides = fc.dictionary(fc.constantFrom(...compared.map(({ name }) => name)), fc.constantFrom<Side[]>('MINE', 'THEIRS'))

/** Only the fields of one compared field. */
function part(field: ComparedField<DisruptionForm>, form: DisruptionForm): unknown[] {
  return field.of.map((name) => form[name])
}

describe('two forms against what both started from', () => {
  it('lose nothing: what one side alone changed is there, what both changed is as chosen, all else is as typed here', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, anySides, (base, theirs, mine, sides) => {
        const differences = compareFields(compared, { base, theirs, mine })
        const chosen = new Map(differences.filter(({ changedBy }) => changedBy === 'BOTH').map(({ field }) => [field.name, sides[field.name] ?? 'MINE'] as const))
        const merged = mergeFields(differences, chosen, { theirs, mine })
        for (const field of compared) {
          const difference = differences.find((each) => each.field === field)
          const side = difference?.changedBy === 'THEM' || chosen.get(field.name) === 'THEIRS' ? theirs : mine
          expect(part(field, merged)).toEqual(part(field, side))
        }
        expect(merged.reason).toBe(mine.reason)
      }),
    )
  })

  it('need no choice where both made the same change, or only one side made any', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (base, changed) => {
        expect(compareFields(compared, { base, theirs: changed, mine: changed })).toEqual([])
        expect(compareFields(compared, { base, theirs: changed, mine: base }).every(({ changedBy }) => changedBy === 'THEM')).toBe(true)
        expect(compareFields(compared, { base, theirs: base, mine: changed }).every(({ changedBy }) => changedBy === 'ME')).toBe(true)
      }),
    )
  })

  it('cannot be merged before everything that both changed is chosen', () => {
    const base = aTypedDisruption()
    const theirs = { ...base, whatHappened: 'Theirs' }
    const mine = { ...base, whatHappened: 'Mine' }
    const differences = compareFields(compared, { base, theirs, mine })
    expect(() => mergeFields(differences, new Map(), { theirs, mine })).toThrow(RangeError)
  })

  it('take a side that somebody switched to', () => {
    const base = aTypedDisruption()
    const theirs = { ...base, operationName: 'Willow' }
    const differences = compareFields(compared, { base, theirs, mine: base })
    expect(mergeFields(differences, new Map(), { theirs, mine: base }).operationName).toBe('Willow')
    expect(mergeFields(differences, new Map([['operationName', 'MINE']]), { theirs, mine: base }).operationName).toBe('Larch')
  })

  it('hold the same codes in whatever order, and the same group under whatever words', () => {
    const base = aTypedDisruption({ threats: ['A', 'B'] })
    const theirs = aTypedDisruption({ threats: ['B', 'A'], target: { kind: 'OCG', ocg: { value: 'ocg-1', text: 'Birch Lane' }, reference: '' } })
    expect(compareFields(compared, { base, theirs, mine: base })).toEqual([])
  })

  it('differ where other words were typed for a group and none was chosen', () => {
    const typed = (text: string) => aTypedDisruption({ target: { kind: 'OCG', ocg: { value: '', text }, reference: '' } })
    const differences = compareFields(compared, { base: typed('B'), theirs: typed('Birch'), mine: typed('Alder') })
    expect(differences.map(({ field, changedBy }) => [field.name, changedBy])).toEqual([['target', 'BOTH']])
    expect(differences[0]?.field.inWords(typed('Birch'))).toBe('Group: Birch (typed, not chosen from the list)')
  })

  it('take a grade together with its reason', () => {
    const base = aTypedDisruption()
    const theirs = { ...base, grade: 'MAJOR' as const, gradeReason: 'It lasts.' }
    const mine = { ...base, gradeReason: 'A courier and a driver.' }
    const differences = compareFields(compared, { base, theirs, mine })
    expect(differences.map(({ field, changedBy }) => [field.name, changedBy])).toEqual([['grade', 'BOTH']])
    expect(mergeFields(differences, new Map([['grade', 'THEIRS']]), { theirs, mine })).toMatchObject({ grade: 'MAJOR', gradeReason: 'It lasts.' })
  })
})

describe('what two versions are compared by', () => {
  it.each([
    ['a disruption', disruptionComparison(noLists), ['reason', 'links'], emptyDisruption],
    ['an output', outputComparison(noLists), ['reason'], emptyOutput],
    ['a group', groupComparison(noLists), ['reason', 'anotherOf'], emptyGroup],
  ] as const)('%s: every field of the form is compared once, or is typed for one submission only', (_, fields, own, empty) => {
    const names = [...fields.flatMap(({ of }) => [...of] as string[]), ...own]
    expect(names.toSorted()).toEqual(Object.keys(empty).toSorted())
  })
})
