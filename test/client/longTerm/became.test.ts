import { describe, expect, test } from 'vitest'
import { hasNothingToFollow } from '../../../client/longTerm/hasNothingToFollow.ts'
import { drawnOutcomes, outcomesTable } from '../../../client/longTerm/outcomesTable.ts'
import { outcomesTitle } from '../../../client/longTerm/outcomesTitle.ts'
import { endNames, measuredOutcomes, outcomesInOrder } from '../../../client/longTerm/outcomeWords.ts'
import { reliefTable } from '../../../client/longTerm/reliefTable.ts'
import { reliefTitle } from '../../../client/longTerm/reliefTitle.ts'
import { someCheckBacks, someOutcomes } from './someCounts.ts'

describe('what became of the groups', () => {
  test('fell and stronger stand in one sentence, and what could not be measured after them', () => {
    expect(outcomesTitle(someOutcomes())).toBe('Of 8 measured, 5 fell (2 came back) and 2 were last seen stronger; 2 more could not be measured')
  })

  test('where nothing was measured no share is made of it', () => {
    expect(outcomesTitle(someOutcomes({ measured: 0, fell: 0, recovered: 0, stronger: 0, noEffectSeen: 0 }))).toBe('None of 10 sequences could be measured')
  })

  test('each sequence stands in one row', () => {
    const sum = outcomesTable(someOutcomes()).rows.reduce((total, row) => total + Number(row['sequences']), 0)
    expect(sum).toBe(10)
  })

  test('stronger is drawn also when it is 0; reasons for not measuring only where there are some', () => {
    const drawn = drawnOutcomes(outcomesTable(someOutcomes({ stronger: 0 }))).rows.map((row) => row['code'])
    expect(drawn).toEqual(['FELL', 'RECOVERED', 'NO_EFFECT_SEEN', 'STRONGER', 'NOT_ASSESSED', 'NO_BASELINE'])
  })

  test('no words say that the work brought it about', () => {
    const words = outcomesInOrder.map(({ name, means }) => `${name} ${means}`).join(' ') + outcomesTitle(someOutcomes())
    expect(words).not.toMatch(/\b(caus|because|due to|thanks to|effective|succe)/i)
  })

  test('what opens under relief and under measured is what counts as measured', () => {
    const counts = someOutcomes()
    expect(outcomesInOrder.filter(({ outcome }) => measuredOutcomes.includes(outcome)).reduce((sum, { count }) => sum + Number(counts[count]), 0)).toBe(counts.measured)
  })

  test('a sequence may end with the next disruption where no effect was seen: the words do not say that it was back', () => {
    expect(endNames.NEXT_SEQUENCE).toBe('the next disruption')
  })

  test('nothing to follow is no sequence and no check-back, due or not; withheld is not nothing', () => {
    const none = someOutcomes({ sequences: 0 })
    const noCheckBack = someCheckBacks({ held: 0, partlyHeld: 0, lost: 0, unknown: 0, due: 0, overdue: 0 })
    expect(hasNothingToFollow({ durability: [noCheckBack], outcomes: none })).toBe(true)
    expect(hasNothingToFollow({ durability: [{ ...noCheckBack, notYetDue: 1 }], outcomes: none })).toBe(false)
    expect(hasNothingToFollow({ durability: [], outcomes: null })).toBe(false)
  })
})

describe('relief', () => {
  const relief = { months: 12, scoreDays: 1234.4, perSequence: 411.5, sequences: 3, complete: 1, observedDays: 700, unobservedDays: 90, toComeDays: 40 }
  const years = [
    { financialYear: 2024, inWords: '2024 to 2025', isProvisional: [false], relief: [{ ...relief, scoreDays: 0, sequences: 0, perSequence: null }] },
    { financialYear: 2025, inWords: '2025 to 2026', isProvisional: [true], relief: [relief] },
  ]

  test('a year in which nothing was measured has no relief: it is not 0', () => {
    expect(reliefTable(years).rows[0]).toMatchObject({ value: { missing: 'none measured' }, perSequence: { missing: 'none measured' }, standing: 'settled' })
  })

  test('a row says what is observed, not known and still to come', () => {
    expect(reliefTable(years).rows[1]).toMatchObject({ value: 1234, perSequence: 412, observedDays: 700, unobservedDays: 90, toComeDays: 40, standing: 'provisional' })
  })

  test('the title says how many years may still grow', () => {
    expect(reliefTitle(reliefTable(years))).toBe('1,234 score-days of relief observed over 12 months, from 3 sequences; 1 year of 2 may still grow')
  })
})
