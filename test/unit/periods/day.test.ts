import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayInWords, daysBetween, isDay, nextDay, parseDay, previousDay } from '../../../server/periods/day.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

test('a day that exists is a day', () => {
  expect(parseDay('2026-03-27')).toBe('2026-03-27')
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2000-02-29')).toBe(true)
})

test.each([
  ['2026-02-31', '31 February 2026 is not a day'],
  ['2025-02-29', '29 February 2025 is not a day'],
  ['2100-02-29', '29 February 2100 is not a day'],
  ['2026-04-31', '31 April 2026 is not a day'],
  ['2026-04-00', '0 April 2026 is not a day'],
  ['2026-13-01', '"2026-13-01" is not a day: there is no month 13'],
  ['2026-00-10', '"2026-00-10" is not a day: there is no month 0'],
  ['27/03/2026', '"27/03/2026" is not a day: write it as YYYY-MM-DD, for example 2026-03-27'],
  ['2026-3-7', '"2026-3-7" is not a day: write it as YYYY-MM-DD, for example 2026-03-27'],
  ['2026-03-27T00:00', '"2026-03-27T00:00" is not a day: write it as YYYY-MM-DD, for example 2026-03-27'],
  ['2026-03-27\n', '"2026-03-27\\n" is not a day: write it as YYYY-MM-DD, for example 2026-03-27'],
  ['', '"" is not a day: write it as YYYY-MM-DD, for example 2026-03-27'],
])('%j is refused, and the message says why', (text, words) => {
  expect(() => parseDay(text)).toThrow(new RangeError(words))
  expect(isDay(text)).toBe(false)
})

test('a message repeats no more than 40 characters of what was typed', () => {
  expect(() => parseDay('x'.repeat(1000))).toThrow(`"${'x'.repeat(40)}..." is not a day`)
})

test('the day after the last of a month is the first of the next', () => {
  expect(nextDay('2024-02-28')).toBe('2024-02-29')
  expect(nextDay('2024-02-29')).toBe('2024-03-01')
  expect(nextDay('2025-02-28')).toBe('2025-03-01')
  expect(nextDay('2026-03-31')).toBe('2026-04-01')
  expect(nextDay('2026-12-31')).toBe('2027-01-01')
})

test('months later is the same day of the month, or the last of a month that is too short', () => {
  expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
  expect(addMonths('2023-11-30', 3)).toBe('2024-02-29')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-03-15', -12)).toBe('2025-03-15')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})

test('days between do not count the first day and do count the clock-change days as one', () => {
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
  expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
  expect(daysBetween('2026-03-27', '2026-03-27')).toBe(0)
})

test('a day in words has no leading zero and no comma', () => {
  expect(dayInWords('2026-03-27')).toBe('27 March 2026')
  expect(dayInWords('2026-04-01')).toBe('1 April 2026')
})

test('what cannot be added is refused, not rounded', () => {
  expect(() => addDays('2026-03-27', 1.5)).toThrow('Add a whole number of days or months, not 1.5')
  expect(() => addMonths('2026-03-27', Number.NaN)).toThrow(RangeError)
  expect(() => nextDay('2026-02-30')).toThrow('30 February 2026 is not a day')
  expect(() => nextDay('9999-12-31')).toThrow('The year 10000 is outside 0000 to 9999')
})

test('the next day agrees with the calendar of the machine, and the day before leads back', () => {
  fc.assert(
    fc.property(trickyDay(), (day) => {
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      expect(nextDay(day)).toBe(next)
      expect(previousDay(next)).toBe(day)
      expect(isDay(day)).toBe(true)
      expect(parseDay(day)).toBe(day)
    }),
    thoroughly,
  )
})

test('days added are the days between, and texts sort as days do', () => {
  fc.assert(
    fc.property(trickyDay(), fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      const other = addDays(day, days)
      expect(daysBetween(day, other)).toBe(days)
      expect(other > day).toBe(days > 0)
      expect(addDays(other, -days)).toBe(day)
    }),
    thoroughly,
  )
})

test('months added land in that month, on the same day or on its last', () => {
  fc.assert(
    fc.property(trickyDay(), fc.integer({ min: -240, max: 240 }), (day, months) => {
      const other = addMonths(day, months)
      const monthsSince = (each: string): number => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7))
      expect(monthsSince(other) - monthsSince(day)).toBe(months)
      if (other.slice(8) !== day.slice(8)) expect(nextDay(other).slice(8)).toBe('01')
    }),
    thoroughly,
  )
})
