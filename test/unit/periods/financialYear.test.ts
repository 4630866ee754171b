import fc from 'fast-check'
import { expect, test } from 'vitest'
import { financialYearInWords, financialYearOf, spanOfFinancialYear, spanOfQuarter } from '../../../server/periods/financialYear.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

test('a financial year runs from 1 April to 31 March', () => {
  expect(financialYearOf('2026-03-31')).toBe(2025)
  expect(financialYearOf('2026-04-01')).toBe(2026)
  expect(financialYearOf('2024-02-29')).toBe(2023)
  expect(spanOfFinancialYear(2026)).toEqual({ from: '2026-04-01', to: '2027-04-01' })
  expect(financialYearInWords(2026)).toBe('2026 to 2027')
})

test('the fourth quarter is January to March of the next calendar year', () => {
  expect(spanOfQuarter(2026, 1)).toEqual({ from: '2026-04-01', to: '2026-07-01' })
  expect(spanOfQuarter(2026, 4)).toEqual({ from: '2027-01-01', to: '2027-04-01' })
})

test('there is no fifth quarter, and no day that is not one', () => {
  expect(() => spanOfQuarter(2026, 5)).toThrow('There is no quarter 5: quarters are Q1 to Q4')
  expect(() => spanOfQuarter(2026, 0)).toThrow(RangeError)
  expect(() => spanOfFinancialYear(1889)).toThrow('The year 1889 is outside 1990 to 2100')
  expect(() => financialYearOf('2026-02-30')).toThrow('30 February 2026 is not a day')
})

test('a day lies in its financial year and in exactly one of its quarters, and the quarters fill the year', () => {
  fc.assert(
    fc.property(trickyDay(1991), (day) => {
      const year = financialYearOf(day)
      const whole = spanOfFinancialYear(year)
      expect(whole.from <= day && day < whole.to).toBe(true)
      const quarters = [1, 2, 3, 4].map((quarter) => spanOfQuarter(year, quarter))
      expect(quarters.filter(({ from, to }) => from <= day && day < to)).toHaveLength(1)
      expect([whole.from, ...quarters.map(({ to }) => to)]).toEqual([...quarters.map(({ from }) => from), whole.to])
    }),
    thoroughly,
  )
})
