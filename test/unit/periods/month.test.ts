import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthInWords, monthOf, spanOfMonth } from '../../../server/periods/month.ts'
import { monthName } from '../../../server/periods/monthName.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

test('a month is from its first day to the first of the next', () => {
  expect(spanOfMonth('2026-03')).toEqual({ from: '2026-03-01', to: '2026-04-01' })
  expect(spanOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-03-01' })
  expect(spanOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2027-01-01' })
})

test('a month in words is its name and year', () => {
  expect(monthInWords('2026-03')).toBe('March 2026')
  expect(monthInWords('2026-12')).toBe('December 2026')
})

test('what is no month is refused', () => {
  expect(() => spanOfMonth('2026-13')).toThrow('There is no month 13')
  expect(() => spanOfMonth('2026-00')).toThrow('There is no month 0')
  expect(() => spanOfMonth('March')).toThrow('"March" is not a month: write it as YYYY-MM, for example 2026-03')
  expect(() => monthName(0)).toThrow(RangeError)
})

test('a day lies in its month and in no other', () => {
  fc.assert(
    fc.property(trickyDay(), trickyDay(), (day, other) => {
      const { from, to } = spanOfMonth(monthOf(day))
      expect(from <= day && day < to).toBe(true)
      expect(from <= other && other < to).toBe(monthOf(other) === monthOf(day))
    }),
    thoroughly,
  )
})
