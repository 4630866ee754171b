import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, nextDay } from '../../../server/periods/day.ts'
import { customPeriod, parsePeriod } from '../../../server/periods/period.ts'
import { samePeriodAYearBefore } from '../../../server/periods/samePeriodAYearBefore.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

const today = '2026-06-10'
const before = (code: string): string => samePeriodAYearBefore(parsePeriod(code, today)).code

test('a year to date is compared with the same days of the year before, not with all of it', () => {
  expect(samePeriodAYearBefore(parsePeriod('YTD2026', today))).toEqual({
    code: '2025-04-01..2025-06-10',
    from: '2025-04-01',
    to: '2025-06-11',
    inWords: '1 April 2025 to 10 June 2025',
    kind: 'CUSTOM',
  })
})

test.each([
  ['FY2026', '2025-04-01..2026-03-31'],
  ['FY2026-Q4', '2026-01-01..2026-03-31'],
  ['YE2026-09', '2024-10-01..2025-09-30'],
  ['M2026-09', '2025-09-01..2025-09-30'],
])('%s is compared with %s', (code, expected) => {
  expect(before(code)).toBe(expected)
})

test('the whole of February is compared with the whole of February, however long each is', () => {
  expect(before('M2025-02')).toBe('2024-02-01..2024-02-29')
  expect(before('M2024-02')).toBe('2023-02-01..2023-02-28')
})

test('a first or last day of 29 February becomes 28 February', () => {
  expect(before('2024-02-29..2024-02-29')).toBe('2023-02-28..2023-02-28')
  expect(before('2024-02-29..2024-03-15')).toBe('2023-02-28..2023-03-15')
  expect(before('2024-02-10..2024-02-29')).toBe('2023-02-10..2023-02-28')
})

test('a period that ends on 28 February of a leap year ends on 28 February before', () => {
  expect(before('2024-02-10..2024-02-28')).toBe('2023-02-10..2023-02-28')
})

test('a period that would begin before 1990 is refused', () => {
  expect(() => before('1990-01-01..1990-02-01')).toThrow('The year 1989 is outside 1990 to 2100')
})

test('it begins and ends on the same calendar days but for the end of February, and its code says it', () => {
  fc.assert(
    fc.property(trickyDay(1991, 2060), fc.integer({ min: 0, max: 10_000 }), (first, days) => {
      const period = customPeriod(first, addDays(first, days))
      const earlier = samePeriodAYearBefore(period)
      expect(parsePeriod(earlier.code, today)).toEqual(earlier)
      expect(earlier.from < earlier.to).toBe(true)
      const isSameDay = (one: string, other: string): boolean => one.slice(5) === other.slice(5)
      if (!period.from.endsWith('02-29')) expect(isSameDay(earlier.from, period.from)).toBe(true)
      if (!period.to.endsWith('02-29')) expect(isSameDay(earlier.to, period.to)).toBe(true)
      const difference = daysBetween(period.from, period.to) - daysBetween(earlier.from, earlier.to)
      expect(Math.abs(difference)).toBeLessThanOrEqual(1)
    }),
    thoroughly,
  )
})

test('two periods that follow each other still do, unless they meet on 29 February', () => {
  fc.assert(
    fc.property(trickyDay(1993, 2060), fc.integer({ min: 0, max: 400 }), (middle, days) => {
      fc.pre(!nextDay(middle).endsWith('02-29'))
      const one = samePeriodAYearBefore(customPeriod(addDays(middle, -days), middle))
      const other = samePeriodAYearBefore(customPeriod(nextDay(middle), addDays(middle, days + 1)))
      expect(one.to).toBe(other.from)
    }),
    thoroughly,
  )
})
