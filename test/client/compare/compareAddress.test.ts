import { describe, expect, test } from 'vitest'
import { compareSearch, measureSearch } from '../../../client/compare/compareSearch.ts'
import { measureOptions } from '../../../client/compare/measureGroups.ts'
import { denominatorOf, rateCode, rateDenominators } from '../../../client/compare/rateDenominators.ts'
import { comparedCounts } from '../../../client/compare/comparedCounts.ts'
import { yearsCompared } from '../../../client/compare/yearsCompared.ts'
import { recordsOfMeasure } from '../../../client/compare/recordsOfMeasure.ts'
import { ownRecords } from '../../../client/compare/ownRecords.ts'

describe('the address of the comparison', () => {
  test('holds codes that the page has, and nothing else', () => {
    expect(compareSearch({ count: 'MAJOR', per: 'STAFF', sort: 'held', order: 'ascending', strand: 'PREVENT' })).toMatchObject({ count: 'MAJOR', per: 'STAFF', sort: 'held', order: 'ascending', strand: 'PREVENT' })
    expect(compareSearch({ count: 'ALL', per: 'HEADS', sort: 'merit', strand: 'one two' })).toMatchObject({ count: undefined, per: undefined, sort: undefined, strand: undefined })
  })

  test('has no order without a column that is sorted by', () => {
    expect(compareSearch({ order: 'ascending' }).order).toBeUndefined()
  })

  test('of one measure says whether the limits are adjusted', () => {
    expect(measureSearch({ measure: 'MAJOR_OF_GROSS', adjusted: 'yes' })).toMatchObject({ measure: 'MAJOR_OF_GROSS', adjusted: 'yes' })
    expect(measureSearch({ adjusted: 'no' }).adjusted).toBeUndefined()
  })
})

test('the code of each rate says what it is divided by', () => {
  for (const count of comparedCounts) {
    for (const per of rateDenominators) expect([count, denominatorOf(rateCode(count, per))]).toEqual([count, per])
  }
  expect(denominatorOf('MAJOR_OF_GROSS')).toBeNull()
})

test('measures stand in groups by what they are divided by, and one that is not known still says its code', () => {
  const definitions = [{ code: 'GROSS_PER_100_STAFF', name: 'Gross per 100 staff in post' }, { code: 'MAJOR_OF_GROSS', name: 'Major, of gross' }]
  expect(measureOptions(definitions, 'MAJOR_OF_GROSS').map(({ group }) => group)).toEqual(['Rates per 100 staff in post', 'Shares'])
  expect(measureOptions(definitions, 'NO_SUCH')[0]).toEqual({ value: 'NO_SUCH', text: 'NO_SUCH', group: 'No such measure' })
})

describe('the records of a measure', () => {
  const shown = { period: 'FY2026', asAt: undefined }

  test('are those that it counts, in the lists of the unit', () => {
    expect(recordsOfMeasure('MAJOR_PER_100_STAFF', shown, 'PURSUE')).toEqual([{ to: '/disruptions', what: 'major disruptions', search: { period: 'FY2026', credit: 'LED', grades: ['MAJOR'], strand: 'PURSUE' } }])
    expect(recordsOfMeasure('HELD_AFTER_12_MONTHS', shown, undefined)).toMatchObject([
      { to: '/check-backs', search: { months: 12, results: ['HELD'], period: 'FY2026' } },
      { to: '/check-backs', search: { months: 12, results: ['HELD', 'PARTLY_HELD', 'LOST'], period: 'FY2026' } },
    ])
    expect(recordsOfMeasure('NEGATIVE_OF_LED', shown, undefined).map(({ search }) => 'grades' in search && search.grades?.length)).toEqual([1, 5])
    expect(recordsOfMeasure('PURSUE_OF_GROSS', shown, undefined).map(({ search }) => 'strand' in search && search.strand)).toEqual(['PURSUE', false])
    expect(recordsOfMeasure('BEHAVIOUR_CHANGED', shown, undefined)[0]?.to).toBe('/outputs')
  })

  test('say what they are where the list cannot be asked for what is counted', () => {
    expect(recordsOfMeasure('WITH_SUPPORT_OF_LED', shown, undefined).map(({ what }) => what)).toEqual(['gross disruptions, with support or without'])
  })

  test('are not offered where no list can be asked for them', () => {
    expect(recordsOfMeasure('HELD_AFTER_12_MONTHS', shown, 'PREVENT')).toEqual([])
    expect(recordsOfMeasure('NO_SUCH', shown, undefined)).toEqual([])
  })

  test('are those of the viewer’s own unit alone', () => {
    const figures = { basis: 'AS_RECORDED' as const, period: { code: 'YTD2026', inWords: '', from: '2026-04-01', lastDay: '2026-11-20' } }
    expect(ownRecords({ maySeeRecords: false, unit: null }, figures, undefined)).toBeNull()
    const own = { maySeeRecords: true, unit: { code: 'EMSOU' } } as Parameters<typeof ownRecords>[0]
    expect(ownRecords(own, figures, undefined)).toEqual({ unit: 'EMSOU', shown: { period: 'YTD2026', asAt: undefined, asTheyStand: false } })
    expect(ownRecords(own, { ...figures, basis: 'AS_RETURNED' }, undefined)?.shown).toMatchObject({ period: '2026-04-01..2026-11-20', asTheyStand: true })
  })
})

test('a finding of change opens the two periods that it compares: the whole months that had passed, and the same a year before', () => {
  const of = (from: string, lastDay: string, asAt: string) => yearsCompared({ period: { from, lastDay }, asAt: `${asAt}T12:00:00Z` })
  expect(of('2026-04-01', '2027-03-31', '2026-11-20')).toEqual({ earlier: '2025-04-01..2025-10-31', later: '2026-04-01..2026-10-31' })
  expect(of('2026-04-01', '2026-11-20', '2026-11-20')).toEqual({ earlier: '2025-04-01..2025-10-31', later: '2026-04-01..2026-10-31' })
  expect(of('2024-04-01', '2025-02-28', '2026-11-20')).toEqual({ earlier: '2023-04-01..2024-02-29', later: '2024-04-01..2025-02-28' })
  expect(of('2026-04-01', '2027-03-31', '2026-05-31')?.later).toBe('2026-04-01..2026-05-31')
  expect(of('2026-04-01', '2027-03-31', '2026-04-20')).toBeNull()
})
