import { describe, expect, test } from 'vitest'
import { breakdownTable } from '../../../client/measures/breakdownTable.ts'
import { breakdownTitle } from '../../../client/measures/breakdownTitle.ts'
import { monthlyTable } from '../../../client/measures/monthlyTable.ts'
import { monthlyTitle } from '../../../client/measures/monthlyTitle.ts'
import { outputChangesRows } from '../../../client/measures/outputChangesRows.ts'
import { outputChangesTitle } from '../../../client/measures/outputChangesTitle.ts'
import { outputsRows } from '../../../client/measures/outputsRows.ts'

const nothing = { major: 0, moderate: 0, minor: 0, noImpact: 0, negative: 0, gross: 0 }

function months(gross: number[], negative = gross.map(() => 0)) {
  const none = gross.map(() => 0)
  return monthlyTable({
    months: gross.map((_, index) => `2026-0${index + 4}`), monthsInWords: ['April 2026', 'May 2026', 'June 2026'].slice(0, gross.length),
    major: none, moderate: none, minor: gross, negative, noImpact: none, gross, supportedGross: none,
    datedTooLoosely: { ...nothing, minor: 2, gross: 2 },
  })
}

describe('month by month', () => {
  test('says the range, where it was highest and how many months hold negatives', () => {
    expect(monthlyTitle(months([3, 9, 5], [0, 1, 0]))).toBe('Between 3 and 9 gross a month, most in May 2026; negatives in 1 of 3 months')
  })

  test('does not choose between two highest months', () => {
    expect(monthlyTitle(months([9, 9, 5]))).toBe('Between 5 and 9 gross a month, most in 2 months; negatives in 0 of 3 months')
  })

  test('one month alone is no range', () => {
    expect(monthlyTitle(months([9]))).toBe('9 gross in April 2026; negatives in 0 of 1 month')
  })

  test('the last row holds what is dated too loosely, so that rows and total agree', () => {
    expect(months([3, 9, 5]).rows.at(-1)).toMatchObject({ inWords: 'Dated too loosely', gross: 2, minor: 2 })
  })
})

describe('a breakdown', () => {
  const drugs = { code: 'DRUGS', name: 'Drugs', counts: { ...nothing, minor: 12, gross: 12, negative: 1 } }
  const cyber = { code: 'CYBER', name: 'Cyber', counts: { ...nothing, minor: 4, gross: 4 } }
  const rowNames = { one: 'threat', many: 'threats' }

  test('names the row that holds most of the gross, and where negatives are', () => {
    expect(breakdownTitle(breakdownTable([drugs, cyber], 'Threat'), rowNames, 14)).toBe('Drugs: 12 of 14 gross; negatives under 1 of 2 threats')
  })

  test('does not choose between equal rows', () => {
    const equal = [drugs, { ...cyber, counts: drugs.counts }]
    expect(breakdownTitle(breakdownTable(equal, 'Threat'), rowNames, 24)).toBe('2 threats with 12 gross each; negatives under 2 of 2 threats')
  })

  test('disruptions that name none are under no row that is counted', () => {
    const unnamed = { ...drugs, code: 'NONE', name: 'No force named', counts: { ...drugs.counts, gross: 40 } }
    expect(breakdownTitle(breakdownTable([drugs, cyber, unnamed], 'Force'), rowNames, 54)).toBe('Drugs: 12 of 54 gross; negatives under 1 of 2 threats')
  })

  test('with nothing gross says so', () => {
    const empty = [{ ...cyber, counts: nothing }]
    expect(breakdownTitle(breakdownTable(empty, 'Threat'), rowNames, 0)).toBe('No gross disruptions under any threat')
  })
})

describe('outputs', () => {
  test('a missing number says why: nobody counted, not asked', () => {
    const [row] = outputsRows([{
      kind: 'CAMPAIGN', strand: { code: 'PROTECT', name: 'Protect' }, outputs: 4, peopleReached: null, outputsWithoutCount: 4,
      asked: null, answered: null, outputsNotAsked: 4, shareAnswered: null,
    }]).rows
    expect(row).toMatchObject({ peopleReached: { missing: 'nobody counted' }, asked: { missing: 'not asked' }, share: { missing: 'not asked' } })
  })

  test('a share of fewer than ten answers is given only with its interval', () => {
    const [row] = outputsRows([{
      kind: 'TALK', strand: { code: 'PREVENT', name: 'Prevent' }, outputs: 1, peopleReached: 24, outputsWithoutCount: 0,
      asked: 8, answered: 5, outputsNotAsked: 0, shareAnswered: { share: 0.625, lower: 0.306, upper: 0.863, count: 5, of: 8 },
    }]).rows
    expect(row?.['share']).toBe('5 of 8: too few to say more than 31% to 86%')
  })

  test('where nobody was asked no count is 0', () => {
    const [row] = outputChangesRows([{ measures: 'INTENTION', change: null, missing: 'Not asked', beforeOnly: 0, afterOnly: 0 }]).rows
    const notAsked = { missing: 'not asked' }
    expect(row).toMatchObject({ pairs: notAsked, before: notAsked, change: notAsked, beforeOnly: notAsked, afterOnly: notAsked })
  })

  test('intention is not passed off as behaviour', () => {
    const change = { pairs: 310, shareBefore: 0.31, shareAfter: 0.52, change: 0.21, lower: 0.14, upper: 0.28 }
    expect(outputChangesTitle([{ measures: 'INTENTION', change, missing: null, beforeOnly: 0, afterOnly: 0 }]))
      .toBe('Intention: 31% said yes before, 52% after; behaviour at follow-up: not asked')
  })
})
