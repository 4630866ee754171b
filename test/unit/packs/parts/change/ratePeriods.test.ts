import { describe, expect, it } from 'vitest'
import { ratePeriods } from '../../../../../server/packs/parts/change/ratePeriods.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'

const codesOf = (code: string, notEnded = '2026-11-20') => {
  const found = ratePeriods(parsePeriod(code, '2026-11-20'), notEnded)
  return 'missing' in found ? found.missing : [found.later.code, found.earlier.code]
}

describe('a pack sets its period beside the same a year before', () => {
  it.each([
    ['FY2026-Q2', 'FY2025-Q2'], ['FY2025', 'FY2024'], ['M2026-02', 'M2025-02'], ['YE2026-10', 'YE2025-10'], ['2026-05-01..2026-08-31', '2025-05-01..2025-08-31'], ['M2024-02', 'M2023-02'],
  ])('%s beside %s', (later, earlier) => {
    expect(codesOf(later)).toEqual([later, earlier])
  })

  it('as far as its months had ended, where it is under way', () => {
    expect(codesOf('FY2026')).toEqual(['2026-04-01..2026-10-31', '2025-04-01..2025-10-31'])
    expect(codesOf('YTD2026')).toEqual(['2026-04-01..2026-10-31', '2025-04-01..2025-10-31'])
    expect(codesOf('YTD2026', '2026-12-01')).toEqual(['2026-04-01..2026-10-31', '2025-04-01..2025-10-31'])
  })

  it('or says why not', () => {
    expect(codesOf('M2026-11')).toBe('No month of November 2026 had ended, so there is nothing to set beside the year before')
    expect(codesOf('2025-04-01..2026-10-31')).toBe('The period is longer than a year, so the same period a year before shares days with it')
    expect(codesOf('FY1991-Q1')).toBe('The same period a year before begins before 1991, and nothing is counted there')
  })
})
