import { describe, expect, test } from 'vitest'
import { effectRows } from '../../../client/longTerm/effectRows.ts'
import { effectTitle } from '../../../client/longTerm/effectTitle.ts'
import { horizonOf } from '../../../client/longTerm/horizonOf.ts'
import { someCheckBacks, someOutcomes } from './someCounts.ts'

const relief = { months: 12, scoreDays: 4000, perSequence: 400.4, sequences: 10, complete: 6, observedDays: 3000, unobservedDays: 0, toComeDays: 0 }
const arrests = {
  code: 'ARREST', name: 'Arrests', outcomes: someOutcomes(), durability: [someCheckBacks()], relief: [relief],
  medianDaysToRecovery: 200, medianLower: 120, medianUpper: null, whyNoMedian: null, whyNoMedianUpper: 'Not reached',
  recoveredWithinYear: { share: 0.6, lower: 0.4, upper: 0.8, atRiskAtStart: 10 }, whyNoRecovery: null, whyNoDetail: null,
}
const few = {
  ...arrests, code: 'SEIZURE', name: 'Seizures', outcomes: someOutcomes({ sequences: 4 }), durability: [], relief: [], medianDaysToRecovery: null, medianLower: null,
  recoveredWithinYear: null, whyNoDetail: 'Too few to say: 4 of at least 10 sequences',
}

describe('the table by tactic, threat or grade', () => {
  test('keeps the order that the API gives: it is never ranked', () => {
    expect(effectRows([few, arrests], 'TACTIC').rows.map((row) => row['code'])).toEqual(['SEIZURE', 'ARREST'])
  })

  test('a row with too few sequences has its number of sequences and words in place of every other number', () => {
    const [row = {}] = effectRows([few], 'TACTIC').rows
    const why = { missing: 'too few to say: 4 of at least 10 sequences' }
    expect(row).toMatchObject({ sequences: 4, measured: why, held: why, heldOf: why, fell: why, stronger: why, recovered: why, median: why, relief: why })
  })

  test('where even the number would tell of single records it is withheld', () => {
    expect(effectRows([{ ...few, outcomes: null }], 'TACTIC').rows[0]?.['sequences']).toEqual({ missing: 'too few to say: 4 of at least 10 sequences' })
  })

  test('fell and stronger stand side by side, each with its limits', () => {
    expect(effectRows([arrests], 'TACTIC').rows[0]).toMatchObject({ fell: 63, fellLower: 31, fellUpper: 86, stronger: 25, strongerLower: 7, strongerUpper: 59 })
  })

  test('no median does not read as a quick recovery, and each number that is missing says why itself', () => {
    const row = { ...arrests, medianDaysToRecovery: null, whyNoMedian: 'Fewer than half so far', recoveredWithinYear: null, whyNoRecovery: 'Nobody was followed for a year' }
    expect(effectRows([row], 'TACTIC').rows[0]).toMatchObject({ median: { missing: 'fewer than half so far' }, recovered: { missing: 'nobody was followed for a year' } })
  })

  test('a median stands with its limits; in place of one that is missing stands why', () => {
    expect(effectRows([arrests], 'TACTIC').rows[0]).toMatchObject({ median: 200, medianLower: 120, medianUpper: { missing: 'not reached' } })
    const few = { ...arrests, whyNoMedianUpper: 'Not known: fewer than 10 still followed' }
    expect(effectRows([few], 'TACTIC').rows[0]).toMatchObject({ medianUpper: { missing: 'not known: fewer than 10 still followed' } })
  })

  test('the title says of how many rows something can be said, and names none as best', () => {
    expect(effectTitle([few, arrests], 'TACTIC')).toBe('Enough to say something of 1 of 2 tactics')
  })

  test('a figure is given for a year, or for the longest horizon of the settings', () => {
    expect([horizonOf([{ months: 3 }, { months: 12 }, { months: 24 }]), horizonOf([{ months: 3 }, { months: 9 }])]).toEqual([12, 9])
  })
})
