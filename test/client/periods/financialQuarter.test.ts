import { expect, it } from 'vitest'
import { latestQuarterDue } from '../../../client/periods/financialQuarter.ts'

it('the quarter that units are first compared for is the latest that had ended a whole month before, of the financial year', () => {
  const days = ['2026-10-31', '2026-11-01', '2026-11-22', '2027-01-31', '2027-02-01', '2027-05-01', '2026-04-30']
  expect(days.map(latestQuarterDue)).toEqual(['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q2', 'FY2026-Q2', 'FY2026-Q3', 'FY2026-Q4', 'FY2025-Q3'])
})
