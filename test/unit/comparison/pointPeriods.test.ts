import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pointPeriods } from '../../../server/comparison/change/pointPeriods.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const today = '2026-11-20'
const codes = (period: string, grain: 'MONTH' | 'QUARTER') => pointPeriods(parsePeriod(period, today), grain).map(({ code }) => code)

it('a quarter has three months, and a year four quarters of financial years', () => {
  expect(codes('FY2026-Q3', 'MONTH')).toEqual(['M2026-10', 'M2026-11', 'M2026-12'])
  expect(codes('FY2026', 'QUARTER')).toEqual(['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3', 'FY2026-Q4'])
  expect(codes('2026-01-01..2026-06-30', 'QUARTER')).toEqual(['FY2025-Q4', 'FY2026-Q1'])
})

it('the last month or quarter of a year to date is whole: it has not ended', () => {
  expect(codes('YTD2026', 'MONTH').at(-1)).toBe('M2026-11')
  expect(codes('YTD2026', 'QUARTER')).toEqual(['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3'])
})

it('ten years are 120 months, and a month more are too many', () => {
  expect(codes('2016-04-01..2026-03-31', 'MONTH')).toHaveLength(120)
  expect(() => codes('2016-04-01..2026-04-30', 'MONTH')).toThrow('This period has 121 months')
})

it('points follow each other without a day between, and are the whole period', () => {
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 29 }), fc.constantFrom('MONTH' as const, 'QUARTER' as const), (year, quarters, grain) => {
    const period = parsePeriod(`${year}-04-01..${new Date(Date.UTC(year, 3 + 3 * quarters, 0)).toISOString().slice(0, 10)}`, today)
    const points = pointPeriods(period, grain)
    expect(points).toHaveLength(grain === 'MONTH' ? 3 * quarters : quarters)
    expect([points[0]?.from, points.at(-1)?.to]).toEqual([period.from, period.to])
    for (const [at, point] of points.entries()) if (at > 0) expect(point.from).toBe(points[at - 1]?.to)
  }))
})
