import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDay } from '../../../server/periods/day.ts'
import { dayRangeInWords, dayRangeText, isWhollyIn, lastDay, overlaps, parseDayRange } from '../../../server/periods/dayRange.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

test.each([
  ['2026-03-27', '2026-03-27', '2026-03-28', 'DAY', '27 March 2026'],
  ['2026-03-27/2026-04-02', '2026-03-27', '2026-04-03', 'RANGE', '27 March 2026 to 2 April 2026'],
  ['2026-03', '2026-03-01', '2026-04-01', 'MONTH', 'March 2026'],
  ['2024-02', '2024-02-01', '2024-03-01', 'MONTH', 'February 2024'],
  ['2026', '2026-01-01', '2027-01-01', 'YEAR', '2026'],
  ['1990', '1990-01-01', '1991-01-01', 'YEAR', '1990'],
  ['2100', '2100-01-01', '2101-01-01', 'YEAR', '2100'],
])('%s is known from %s to before %s (%s), in words %j', (text, from, to, precision, words) => {
  const range = parseDayRange(text)
  expect(range).toEqual({ from, to, precision })
  expect(dayRangeText(range)).toBe(text)
  expect(dayRangeInWords(range)).toBe(words)
})

test('a range from a day to the same day is that day', () => {
  expect(parseDayRange('2026-03-27/2026-03-27')).toEqual(parseDayRange('2026-03-27'))
})

test('a range that fills a month stays a range, so that its text comes back', () => {
  expect(dayRangeText(parseDayRange('2026-03-01/2026-03-31'))).toBe('2026-03-01/2026-03-31')
})

test.each([
  ['2026-02-31', '31 February 2026 is not a day'],
  ['2026-03-27/2026-02-30', '30 February 2026 is not a day'],
  ['2026-13', 'There is no month 13'],
  ['2026-04-02/2026-03-27', 'The range ends on 27 March 2026, before it starts on 2 April 2026: swap the two days'],
  ['1889', 'The year 1889 is outside 1990 to 2100: check the year'],
  ['2101-01', 'The year 2101 is outside 1990 to 2100: check the year'],
  ['0026-03-27', 'The year 26 is outside 1990 to 2100: check the year'],
  ['9999-12-31', 'The year 9999 is outside 1990 to 2100: check the year'],
  ['2026-03-27/2101-01-01', 'The year 2101 is outside 1990 to 2100: check the year'],
  ['1989-12-31/2026-03-27', 'The year 1989 is outside 1990 to 2100: check the year'],
  [
    '2026-03/2026-04',
    '"2026-03/2026-04" is not a date: write a day as 2026-03-27, a range of days as 2026-03-27/2026-04-02, ' +
      'a month as 2026-03 or a year as 2026',
  ],
])('%j is refused: %s', (text, words) => {
  expect(() => parseDayRange(text)).toThrow(new RangeError(words))
})

test.each(['', 'March 2026', '27/03/2026', '2026-Q1', '2026-03-27/', '/2026-03-27', '2026-03-27/2026-03-28/2026-03-29', ' 2026'])(
  '%j is refused',
  (text) => {
    expect(() => parseDayRange(text)).toThrow('is not a date: write a day as 2026-03-27')
  },
)

test('a record counts in the period that wholly contains its range, and only overlaps one that does not', () => {
  const march = { from: '2026-03-01', to: '2026-04-01' }
  expect(isWhollyIn(parseDayRange('2026-03-31'), march)).toBe(true)
  expect(isWhollyIn(parseDayRange('2026-03'), march)).toBe(true)
  expect(isWhollyIn(parseDayRange('2026-03-27/2026-04-02'), march)).toBe(false)
  expect(overlaps(parseDayRange('2026-03-27/2026-04-02'), march)).toBe(true)
  expect(isWhollyIn(parseDayRange('2026'), march)).toBe(false)
  expect(overlaps(parseDayRange('2026'), march)).toBe(true)
})

test('the first day after a period is neither in it nor overlaps it', () => {
  const march = { from: '2026-03-01', to: '2026-04-01' }
  expect(isWhollyIn(parseDayRange('2026-04-01'), march)).toBe(false)
  expect(overlaps(parseDayRange('2026-04-01'), march)).toBe(false)
  expect(overlaps(parseDayRange('2026-02-28'), march)).toBe(false)
})

const anyText = fc.oneof(
  trickyDay(),
  trickyDay().map((day) => day.slice(0, 7)),
  trickyDay().map((day) => day.slice(0, 4)),
  fc
    .tuple(trickyDay(), trickyDay())
    .filter(([one, other]) => one !== other)
    .map((days) => days.toSorted().join('/')),
)

test('the text of a range is the text that it was read from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const range = parseDayRange(text)
      expect(dayRangeText(range)).toBe(text)
      expect(parseDayRange(dayRangeText(range))).toEqual(range)
      expect(nextDay(lastDay(range))).toBe(range.to)
      expect(range.from <= lastDay(range)).toBe(true)
    }),
    thoroughly,
  )
})

test('a range that lies in a period overlaps it, and one of a day does both or neither', () => {
  fc.assert(
    fc.property(anyText, anyText, trickyDay(), (one, other, day) => {
      const range = parseDayRange(one)
      const period = parseDayRange(other)
      if (isWhollyIn(range, period)) expect(overlaps(range, period)).toBe(true)
      expect(overlaps(range, period)).toBe(overlaps(period, range))
      expect(isWhollyIn(range, range)).toBe(true)
      expect(isWhollyIn(parseDayRange(day), period)).toBe(overlaps(parseDayRange(day), period))
    }),
    thoroughly,
  )
})
