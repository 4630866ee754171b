import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFields, mergeFields } from '../../../client/conflicts/compareFields.ts'
import type { ComparedField, Side } from '../../../client/conflicts/compareFields.ts'
import { disruptionComparison } from '../../../client/disruptions/disruptionComparison.ts'
import { emptyDisruption } from '../../../client/disruptions/disruptionForm.ts'
import type { DisruptionForm } from '../../../client/disruptions/disruptionForm.ts'
import { emptyOutput, emptyQuestion } from '../../../client/outputs/outputForm.ts'
import type { OutputForm, TypedQuestion } from '../../../client/outputs/outputForm.ts'
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

/** Only what one compared field is about. */
function part(field: ComparedField<DisruptionForm>, form: DisruptionForm): unknown {
  return field.part ? field.part.of(form) : field.of.map((name) => form[name])
}

const anyOutcomes = fc.array(fc.record({ kind: fc.constantFrom('ARRESTS', 'CASH'), quantity: words, measureUnit: fc.constantFrom('PEOPLE', 'POUNDS') }), { maxLength: 4 })
const anyQuestions = fc.array(
  fc.record({ question: fc.constantFrom('Will you?', 'Did you?', ''), yesYes: words, noNo: words }).map((seen) => ({ ...emptyQuestion, ...seen })),
  { maxLength: 3 },
)
const asked = (questions: TypedQuestion[]): OutputForm => ({ ...emptyOutput, isAsked: 'yes', questionnaire: { sent: '9', answered: '8', questions } })

describe('two forms against what both started from', () => {
  it('lose nothing: what one side alone changed is there, what both changed is as chosen, all else is as typed here', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, anySides, (base, theirs, mine, sides) => {
        const differences = compareFields(compared, { base, theirs, mine })
        const chosen = new Map(differences.filter(({ changedBy }) => changedBy === 'BOTH').map(({ field }) => [field.name, sides[field.name] ?? 'MINE'] as const))
        const merged = mergeFields(differences, chosen, { theirs, mine })
        for (const field of compared.flatMap((each) => each.rows?.([base, theirs, mine]) ?? [each])) {
          const difference = differences.find((each) => each.field.name === field.name)
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

  it('keep every outcome that one side added or counted anew, while the other counted something else', () => {
    const one = { kind: 'ARRESTS', quantity: '2', measureUnit: 'PEOPLE' }
    const cash = { kind: 'CASH', quantity: '100', measureUnit: 'POUNDS' }
    const base = aTypedDisruption({ outcomes: [one] })
    const theirs = { ...base, outcomes: [{ ...one, quantity: '3' }] }
    const mine = { ...base, outcomes: [one, cash] }
    const differences = compareFields(compared, { base, theirs, mine })
    expect(differences.map(({ field, changedBy }) => [field.label, changedBy])).toEqual([
      ['What came of it: ARRESTS (people)', 'THEM'],
      ['What came of it: CASH (pounds)', 'ME'],
    ])
    expect(mergeFields(differences, new Map(), { theirs, mine }).outcomes).toEqual([{ ...one, quantity: '3' }, cash])
    const added = compareFields(compared, { base, theirs: { ...base, outcomes: [one, cash] }, mine: base })
    expect(mergeFields(added, new Map(), { theirs: mine, mine: base }).outcomes).toEqual([one, cash])
  })

  it('lose no item of a list: each outcome and question is as the side has it that is taken', () => {
    fc.assert(
      fc.property(anyOutcomes, anyOutcomes, anyOutcomes, fc.constantFrom<Side[]>('MINE', 'THEIRS'), (...[was, others, own, side]) => {
        const [base, theirs, mine] = [was, others, own].map((outcomes) => ({ ...emptyDisruption, outcomes }))
        if (!base || !theirs || !mine) throw new RangeError('Three forms')
        const differences = compareFields(compared, { base, theirs, mine })
        const chosen = new Map(differences.map(({ field }) => [field.name, side] as const))
        const seen = (form: DisruptionForm) => form.outcomes.map(({ kind, measureUnit, quantity }) => `${kind} ${measureUnit} ${quantity}`).toSorted()
        expect(seen(mergeFields(differences, chosen, { theirs, mine }))).toEqual(seen(side === 'MINE' ? mine : theirs))
      }),
    )
    fc.assert(
      fc.property(anyQuestions, anyQuestions, anyQuestions, fc.constantFrom<Side[]>('MINE', 'THEIRS'), (was, others, own, side) => {
        const [base, theirs, mine] = [asked(was), asked(others), asked(own)]
        const differences = compareFields(outputComparison(noLists), { base, theirs, mine })
        const chosen = new Map(differences.map(({ field }) => [field.name, side] as const))
        const seen = (form: OutputForm) => form.questionnaire.questions.map((each) => JSON.stringify(each)).toSorted()
        expect(seen(mergeFields(differences, chosen, { theirs, mine }))).toEqual(seen(side === 'MINE' ? mine : theirs))
      }),
    )
  })

  it('differ in the counts of a question one by one', () => {
    const question = { ...emptyQuestion, question: 'Will you?', yesYes: '1', noYes: '2' }
    const base = asked([question])
    const theirs = asked([{ ...question, yesYes: '5' }])
    const mine = asked([{ ...question, noYes: '7' }])
    const differences = compareFields(outputComparison(noLists), { base, theirs, mine })
    expect(differences.map(({ changedBy }) => changedBy)).toEqual(['THEM', 'ME'])
    expect(mergeFields(differences, new Map(), { theirs, mine }).questionnaire.questions).toEqual([{ ...question, yesYes: '5', noYes: '7' }])
  })

  it('offer both sides of a set where each has something of its own', () => {
    const base = aTypedDisruption({ threats: ['DRUGS'] })
    const theirs = { ...base, threats: ['DRUGS', 'FRAUD'] }
    const mine = { ...base, threats: ['DRUGS', 'CYBER'] }
    const differences = compareFields(compared, { base, theirs, mine })
    expect(differences).toMatchObject([{ changedBy: 'BOTH', hasUnion: true }])
    expect(mergeFields(differences, new Map([['threats', 'BOTH']]), { theirs, mine }).threats).toEqual(['DRUGS', 'CYBER', 'FRAUD'])
    expect(compareFields(compared, { base, theirs, mine: base })).toMatchObject([{ hasUnion: false }])
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
