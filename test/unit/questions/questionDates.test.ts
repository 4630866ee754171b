import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, previousDay } from '../../../server/periods/day.ts'
import { londonDayOf } from '../../../server/periods/londonDay.ts'
import { periodNow, type QuestionDates } from '../../../server/questions/questionDates.ts'
import type { QuestionPage } from '../../../server/questions/questionPages.ts'

const codeOn = (day: string, dates: QuestionDates, page: QuestionPage = 'COMPARE') => periodNow({ page, dates, parameters: [] }, new Date(`${day}T12:00:00Z`))?.code

describe('a question that is asked with new dates', () => {
  it('asks about the last month, quarter and financial year that have ended', () => {
    expect(codeOn('2026-11-20', 'LAST_MONTH')).toBe('M2026-10')
    expect(codeOn('2026-01-31', 'LAST_MONTH')).toBe('M2025-12')
    expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-10-01', '2027-01-01'].map((day) => codeOn(day, 'LAST_QUARTER'))).toEqual([
      'FY2025-Q3', 'FY2025-Q4', 'FY2025-Q4', 'FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3',
    ])
    expect(['2026-03-31', '2026-04-01'].map((day) => codeOn(day, 'LAST_FINANCIAL_YEAR'))).toEqual(['FY2024', 'FY2025'])
    expect(codeOn('2026-04-01', 'YEAR_TO_DATE')).toBe('YTD2026')
  })

  it('goes by the day in London', () => {
    expect(periodNow({ page: 'COMPARE', dates: 'LAST_QUARTER', parameters: [] }, new Date('2026-06-30T23:30:00Z'))?.code).toBe('FY2026-Q1')
  })

  it('asks for a change over the 24 months that end then', () => {
    expect(codeOn('2026-11-20', 'LAST_QUARTER', 'CHANGE')).toBe('2024-10-01..2026-09-30')
    expect(codeOn('2026-11-20', 'LAST_FINANCIAL_YEAR', 'CHANGE')).toBe('2024-04-01..2026-03-31')
  })

  it('never asks about days that have not passed, whenever it is asked, and about the nearest that have', () => {
    const longest = { LAST_MONTH: 62, LAST_QUARTER: 184, LAST_FINANCIAL_YEAR: 732 } as const
    fc.assert(fc.property(fc.date({ min: new Date('1995-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (now) => {
      const today = londonDayOf(now)
      for (const [dates, days] of Object.entries(longest)) {
        const period = periodNow({ page: 'MIX', dates: dates as keyof typeof longest, parameters: [] }, now)
        if (!period) throw new Error('There is a period for each')
        expect(previousDay(period.to) < today).toBe(true)
        expect(daysBetween(period.from, today)).toBeLessThanOrEqual(days)
      }
    }), { numRuns: 100 })
  })
})

describe('a question that is asked as it was saved', () => {
  const saved = (parameters: { name: string; value: string }[]) => periodNow({ page: 'COMPARE', dates: 'AS_SAVED', parameters }, new Date('2026-11-20T12:00:00Z'))
  it('asks about its period, and a year to date up to its moment', () => {
    expect(saved([{ name: 'period', value: 'FY2025-Q1' }])?.code).toBe('FY2025-Q1')
    expect(saved([{ name: 'period', value: 'YTD2026' }, { name: 'asAt', value: '2026-06-30T22:59:59.999Z' }])?.to).toBe('2026-07-01')
    expect(saved([])).toBeNull()
  })
})
