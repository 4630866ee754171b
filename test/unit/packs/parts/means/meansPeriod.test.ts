import { describe, expect, it } from 'vitest'
import { meansPeriod } from '../../../../../server/packs/parts/means/meansPeriod.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'

describe('means of a pack are those', () => {
  it.each([
    ['FY2026-Q2', 'FY2026-Q2'], ['2023-11-01..2026-10-31', '2023-11-01..2026-10-31'],
    // More than 36 months: the last three years, from the first day of a quarter.
    ['2023-10-01..2026-10-31', '2024-01-01..2026-10-31'], ['2010-04-01..2026-09-30', '2023-10-01..2026-09-30'], ['2010-04-01..2026-08-31', '2023-10-01..2026-08-31'],
  ])('of %s: %s', (asked, looked) => {
    expect(meansPeriod(parsePeriod(asked, '2026-11-20')).code).toBe(looked)
  })
})
