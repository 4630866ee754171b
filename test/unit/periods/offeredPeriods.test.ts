import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../server/periods/day.ts'
import { offeredPeriods } from '../../../server/periods/offeredPeriods.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

const codes = (today: string): string[] => offeredPeriods(today).map(({ code }) => code)

test('in September: two quarters begun, and August is the last complete month', () => {
  expect(codes('2026-09-15')).toEqual([
    'YTD2026',
    'FY2026', 'FY2025', 'FY2024',
    'FY2026-Q2', 'FY2026-Q1',
    'FY2025-Q4', 'FY2025-Q3', 'FY2025-Q2', 'FY2025-Q1',
    'YE2026-08', 'M2026-08',
  ])
})

test('on 31 March the old year has all four quarters, and March is not complete', () => {
  expect(codes('2026-03-31')).toContain('FY2025-Q4')
  expect(codes('2026-03-31')[0]).toBe('YTD2025')
  expect(codes('2026-03-31').at(-1)).toBe('M2026-02')
})

test('on 1 April the new year has one quarter, and March is complete', () => {
  expect(codes('2026-04-01')[0]).toBe('YTD2026')
  expect(codes('2026-04-01').filter((code) => code.startsWith('FY2026-Q'))).toEqual(['FY2026-Q1'])
  expect(codes('2026-04-01').at(-1)).toBe('M2026-03')
})

test('in January the last complete month is December of the year before', () => {
  expect(codes('2027-01-01').at(-1)).toBe('M2026-12')
})

test('no offered period but a current financial year or quarter reaches beyond today, and no code comes twice', () => {
  fc.assert(
    fc.property(trickyDay(1994, 2099), (today) => {
      const offered = offeredPeriods(today)
      expect(new Set(offered.map(({ code }) => code)).size).toBe(offered.length)
      for (const { from, to, kind } of offered) {
        expect(from <= today).toBe(true)
        if (kind !== 'FINANCIAL_YEAR' && kind !== 'QUARTER') expect(to <= addDays(today, 1)).toBe(true)
      }
    }),
    { ...thoroughly, numRuns: thoroughly.numRuns / 5 },
  )
})
