import { describe, expect, test } from 'vitest'
import { cohortPeriod } from '../../../client/longTerm/cohortPeriod.ts'
import { lastingPeriod } from '../../../client/longTerm/lastingPeriod.ts'
import { comparedIn, lastingSearch, tacticsSearch } from '../../../client/longTerm/lastingSearch.ts'
import { placeKey, placeOfKey } from '../../../client/longTerm/placeChoice.ts'
import { readComparison } from '../../../client/longTerm/readComparison.ts'
import { sequenceSearch } from '../../../client/longTerm/sequenceSearch.ts'

describe('the address of the long-term pages', () => {
  test('names a unit or a force, never both', () => {
    expect(lastingSearch({ unit: 'EMSOU', force: 'DERBYSHIRE' })).toMatchObject({ unit: 'EMSOU', force: undefined })
    expect(lastingSearch({ force: 'DERBYSHIRE' })).toMatchObject({ unit: undefined, force: 'DERBYSHIRE' })
  })

  test('a field holds the network, a unit or a force, and gives the same back', () => {
    for (const place of [{}, { unit: 'EMSOU' }, { force: 'DERBYSHIRE' }]) expect(placeOfKey(placeKey(place))).toEqual(place)
  })

  test('opens with three financial years before this one and this one to the end of last month', () => {
    expect(lastingPeriod('2026-11-21')).toBe('2023-04-01..2026-10-31')
    expect(lastingPeriod('2026-03-01')).toBe('2022-04-01..2026-02-28')
    expect(lastingPeriod('2026-04-01')).toBe('2023-04-01..2026-03-31')
  })

  test('an impact page asks for its own period where that ended 15 months ago, else for the years that it opens with', () => {
    const today = '2026-11-21'
    const usual = lastingPeriod(today)
    for (const code of ['FY2024', 'FY2024-Q4', 'FY2025-Q1', 'YTD2024', 'YE2025-07', 'M2025-07', '2020-01-01..2025-08-21']) {
      expect([code, cohortPeriod(code, today)]).toEqual([code, code])
    }
    for (const code of ['FY2025', 'FY2025-Q2', 'YTD2026', 'YTD2025', 'YE2025-08', 'M2026-09', '2020-01-01..2025-08-22', 'no period']) {
      expect([code, cohortPeriod(code, today)]).toEqual([code, usual])
    }
    expect(cohortPeriod('FY2024', '2026-03-31')).toBe('2022-04-01..2026-02-28')
  })

  test('compares only where both groups are chosen by something', () => {
    expect(comparedIn(lastingSearch({ oneTactic: 'ARREST' }))).toBeNull()
    expect(comparedIn(lastingSearch({ oneTactic: 'ARREST', otherGrade: 'MAJOR' }))).toEqual({ one: { tactic: 'ARREST' }, other: { grade: 'MAJOR' } })
  })

  test('leaves out what is no code, and outcomes and rows that do not exist', () => {
    expect(lastingSearch({ oneTactic: 'two words', otherGrade: 'HUGE' })).toMatchObject({ oneTactic: undefined, otherGrade: undefined })
    expect(tacticsSearch({ by: 'MERIT' }).by).toBeUndefined()
    expect(sequenceSearch({ outcomes: 'STRONGER,GONE' }).outcomes).toEqual(['STRONGER'])
  })
})

describe('two groups to compare', () => {
  test('each must be chosen by something', () => {
    expect(readComparison({ oneTactic: 'ARREST' })).toEqual([{ field: 'otherTactic', message: 'Choose a tactic, a threat or a grade for the second group' }])
  })

  test('must differ', () => {
    expect(readComparison({ oneTactic: 'ARREST', otherTactic: 'ARREST' }).map(({ field }) => field)).toEqual(['otherTactic'])
    expect(readComparison({ oneTactic: 'ARREST', otherTactic: 'ARREST', otherGrade: 'MAJOR' })).toEqual([])
  })
})
