import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likenessOf, mostAlike, suspicion, type Compared, type Likeness } from '../../../server/disruptions/suspectedDuplicate.ts'
import { addDays, nextDay } from '../../../server/periods/day.ts'
import type { ReferenceData } from '../../../server/units/referenceData.ts'
import { anyDay } from '../periods/anyDay.ts'

const named = (entries: [string, string][]) => new Map(entries.map(([code, name]) => [code, { code, name }]))
const reference = {
  outcomeKinds: named([['ARRESTS', 'Arrests'], ['CASH_SEIZED', 'Cash seized'], ['DRUGS_CLASS_A', 'Class A drugs']]),
  measureUnits: named([['PEOPLE', 'people'], ['POUNDS_STERLING', 'pounds sterling'], ['KILOGRAMS', 'kilograms'], ['WRAPS', 'wraps']]),
} as unknown as ReferenceData
const day = (from: string) => ({ from, to: nextDay(from) })
const outcome = (kindCode: string, quantity: number, measureUnitCode: string) => ({ kindCode, quantity, measureUnitCode })
const one: Compared = { unitCode: 'EMSOU', targetKind: 'COUNTY_LINE', ocgId: null, targetLabel: 'Line 12', effect: day('2026-11-12'), outcomes: [outcome('ARRESTS', 3, 'PEOPLE')] }
const wordsOf = (changed: Partial<Compared>, of: Partial<Compared> = {}) => likenessOf({ ...one, ...of }, { ...one, ...changed }, reference)?.inWords ?? null

describe('two records look like the same disruption', () => {
  it('when target, day and outcomes are the same', () => {
    expect(wordsOf({})).toEqual(['Same county line', 'Same day', 'Arrests in both: 3'])
  })

  it.each<[string, Partial<Compared>, Partial<Compared>, string | null]>([
    ['the same group', { targetKind: 'OCG', ocgId: 'a', targetLabel: 'Heron' }, { targetKind: 'OCG', ocgId: 'a', targetLabel: 'Osprey' }, 'Same group'],
    ['two groups of one unit with the same alias', { targetKind: 'OCG', ocgId: 'a', targetLabel: 'Heron' }, { targetKind: 'OCG', ocgId: 'b', targetLabel: 'Heron' }, null],
    ['groups of two units with the same alias', { targetKind: 'OCG', ocgId: 'a', targetLabel: 'Heron' }, { targetKind: 'OCG', ocgId: 'b', targetLabel: 'HERON', unitCode: 'ERSOU' }, 'Group with the same alias'],
    ['groups of two units', { targetKind: 'OCG', ocgId: 'a', targetLabel: 'Heron' }, { targetKind: 'OCG', ocgId: 'b', targetLabel: 'Egret', unitCode: 'ERSOU' }, null],
    ['a reference in other letters and spaces', {}, { targetLabel: ' LINE12' }, 'Same county line'],
    ['a reference of another unit', {}, { unitCode: 'ERSOU' }, 'Same county line'],
    ['another reference', {}, { targetLabel: 'Line 13' }, null],
    ['the same reference of another kind of target', {}, { targetKind: 'VULNERABILITY' }, null],
    ['the same person’s reference', { targetKind: 'PRIORITY_INDIVIDUAL' }, { targetKind: 'PRIORITY_INDIVIDUAL' }, 'Same priority individual'],
  ])('by target: %s', (_name, of, changed, words) => {
    expect(wordsOf(changed, of)?.[0] ?? null).toBe(words)
  })

  it.each<[string, { from: string; to: string }, string | null]>([
    ['the same day', day('2026-11-12'), 'Same day'],
    ['the next day', day('2026-11-13'), '1 day apart'],
    ['fourteen days later', day('2026-11-26'), '14 days apart'],
    ['fifteen days later', day('2026-11-27'), null],
    ['fourteen days before', day('2026-10-29'), '14 days apart'],
    ['fifteen days before', day('2026-10-28'), null],
    ['days around it', { from: '2026-11-01', to: '2026-12-01' }, 'Days overlap'],
    ['days that end before it', { from: '2026-11-01', to: '2026-11-11' }, '2 days apart'],
  ])('by day: %s', (_name, effect, words) => {
    expect(wordsOf({ effect })?.[1] ?? null).toBe(words)
  })

  it('by days: the same days', () => {
    const effect = { from: '2026-11-01', to: '2026-11-08' }
    expect(wordsOf({ effect }, { effect })?.[1]).toBe('Same days')
  })

  it.each<[string, Compared['outcomes'], Compared['outcomes'], string[] | null]>([
    ['none in either', [], [], ['No outcomes in either']],
    ['none in one', [outcome('ARRESTS', 3, 'PEOPLE')], [], []],
    ['a tenth apart', [outcome('CASH_SEIZED', 9_000, 'POUNDS_STERLING')], [outcome('CASH_SEIZED', 10_000, 'POUNDS_STERLING')], ['Cash seized in both: £9,000 and £10,000']],
    ['more than a tenth apart', [outcome('CASH_SEIZED', 8_999, 'POUNDS_STERLING')], [outcome('CASH_SEIZED', 10_000, 'POUNDS_STERLING')], null],
    ['another unit of measure', [outcome('DRUGS_CLASS_A', 1, 'KILOGRAMS')], [outcome('DRUGS_CLASS_A', 1, 'WRAPS')], null],
    ['another kind', [outcome('ARRESTS', 3, 'PEOPLE')], [outcome('DRUGS_CLASS_A', 3, 'WRAPS')], null],
    [
      'one alike among others',
      [outcome('ARRESTS', 3, 'PEOPLE'), outcome('DRUGS_CLASS_A', 1.25, 'KILOGRAMS')],
      [outcome('DRUGS_CLASS_A', 1.25, 'KILOGRAMS'), outcome('ARRESTS', 9, 'PEOPLE')],
      ['Class A drugs in both: 1.25 kilograms'],
    ],
  ])('by outcomes: %s', (_name, outcomes, others, words) => {
    expect(wordsOf({ outcomes: others }, { outcomes })?.slice(2) ?? null).toEqual(words)
  })

  const anyCompared: fc.Arbitrary<Compared> = fc.record({
    unitCode: fc.constantFrom('EMSOU', 'ERSOU'),
    targetKind: fc.constantFrom('OCG', 'COUNTY_LINE'),
    ocgId: fc.constantFrom('a', 'b'),
    targetLabel: fc.constantFrom('Line 1', 'line1', 'Line 2'),
    effect: fc.tuple(anyDay(), fc.integer({ min: 1, max: 400 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
    outcomes: fc.uniqueArray(fc.record({ kindCode: fc.constantFrom('ARRESTS', 'CASH_SEIZED'), quantity: fc.integer({ min: 1, max: 30 }), measureUnitCode: fc.constant('PEOPLE') }), {
      selector: ({ kindCode }) => kindCode,
    }),
  })

  it('whichever is compared with which', () => {
    fc.assert(
      fc.property(anyCompared, anyCompared, fc.integer({ min: -20, max: 20 }), (a, b, days) => {
        const near = { ...b, effect: { from: addDays(a.effect.from, days), to: addDays(a.effect.to, days) } }
        const [forth, back] = [likenessOf(a, near, reference), likenessOf(near, a, reference)]
        expect(forth && { ...forth, inWords: forth.inWords.toSorted() }).toEqual(back && { ...back, inWords: back.inWords.toSorted() })
        expect(forth === null || forth.daysApart <= suspicion.mostDaysApart).toBe(true)
      }),
    )
  })

  it('every record looks like itself, unless it has no outcomes and lasts longer than a month', () => {
    fc.assert(
      fc.property(anyCompared, (a) => {
        const isTooVague = a.outcomes.length === 0 && addDays(a.effect.from, suspicion.longestUnconfirmed) < a.effect.to
        expect(likenessOf(a, a, reference)?.daysApart).toBe(isTooVague ? undefined : 0)
      }),
    )
  })

  it.each<[string, Partial<Compared>, Partial<Compared>, boolean]>([
    ['three days apart', { outcomes: [] }, { outcomes: [], effect: day('2026-11-15') }, true],
    ['four days apart', { outcomes: [] }, { outcomes: [], effect: day('2026-11-16') }, false],
    ['four days apart and outcomes in one', {}, { outcomes: [], effect: day('2026-11-16') }, false],
    ['one known only to the month', { outcomes: [] }, { outcomes: [], effect: { from: '2026-11-01', to: '2026-12-01' } }, true],
    ['one known only to the year', { outcomes: [] }, { outcomes: [], effect: { from: '2026-01-01', to: '2027-01-01' } }, false],
    ['one known only to the year, and an outcome shared', {}, { effect: { from: '2026-01-01', to: '2027-01-01' } }, true],
  ])('without a shared outcome only when very near: %s', (_name, of, changed, isSuspected) => {
    expect(wordsOf(changed, of) !== null).toBe(isSuspected)
  })
})

describe('of many, those are shown first', () => {
  const found = (reference: string, daysApart: number, likenesses: number) => ({ record: { reference }, likeness: { daysApart, inWords: Array.from({ length: likenesses }, String) } satisfies Likeness })

  it('that have most alike, then those nearest in time, then by reference; five at most', () => {
    const all = [found('E', 0, 2), found('D', 3, 3), found('C', 1, 3), found('B', 9, 4), found('A', 3, 3), found('F', 1, 2)]
    expect(mostAlike(all).map(({ record }) => record.reference)).toEqual(['B', 'C', 'A', 'D', 'E'])
  })
})
