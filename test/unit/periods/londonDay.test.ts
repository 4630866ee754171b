import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, nextDay, previousDay } from '../../../server/periods/day.ts'
import { endOfLondonDay, londonDayOf, startOfLondonDay } from '../../../server/periods/londonDay.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

const hour = 3_600_000
const hoursOf = (day: string): number => (endOfLondonDay(day).getTime() - startOfLondonDay(day).getTime()) / hour

test('in winter the London day is the UTC day', () => {
  expect(startOfLondonDay('2026-01-15').toISOString()).toBe('2026-01-15T00:00:00.000Z')
  expect(londonDayOf(new Date('2026-01-15T23:59:59.999Z'))).toBe('2026-01-15')
})

test('in summer the London day begins at 23:00 UTC of the day before', () => {
  expect(startOfLondonDay('2026-07-15').toISOString()).toBe('2026-07-14T23:00:00.000Z')
  expect(londonDayOf(new Date('2026-07-14T22:59:59.999Z'))).toBe('2026-07-14')
  expect(londonDayOf(new Date('2026-07-14T23:00:00.000Z'))).toBe('2026-07-15')
})

test('the financial year turns at midnight in London, which is 23:00 UTC', () => {
  expect(londonDayOf(new Date('2026-03-31T22:59:59.999Z'))).toBe('2026-03-31')
  expect(londonDayOf(new Date('2026-03-31T23:00:00.000Z'))).toBe('2026-04-01')
})

test('the day on which the clocks go forward has 23 hours, the one on which they go back 25', () => {
  expect(hoursOf('2026-03-29')).toBe(23)
  expect(hoursOf('2026-10-25')).toBe(25)
  expect(hoursOf('2026-03-28')).toBe(24)
  expect(startOfLondonDay('2026-03-29').toISOString()).toBe('2026-03-29T00:00:00.000Z')
  expect(endOfLondonDay('2026-03-29').toISOString()).toBe('2026-03-29T23:00:00.000Z')
  expect(endOfLondonDay('2026-10-25').toISOString()).toBe('2026-10-26T00:00:00.000Z')
})

test('before 1996 Britain had its own Sunday in October: the fourth, in 1993 not the last', () => {
  expect(hoursOf('1993-10-24')).toBe(25)
  expect(hoursOf('1993-10-31')).toBe(24)
})

test('the hour that comes twice belongs to one day', () => {
  expect(londonDayOf(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25')
  expect(londonDayOf(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25')
})

test('what is no day or no instant is refused', () => {
  expect(() => startOfLondonDay('2026-02-30')).toThrow('30 February 2026 is not a day')
  expect(() => londonDayOf(new Date('nonsense'))).toThrow(new RangeError('An invalid date lies in no day'))
})

test('an instant lies in the day that begins at or before it and ends after it', () => {
  const first = Date.UTC(1990, 0, 1)
  const last = Date.UTC(2100, 11, 31)
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (milliseconds) => {
      const instant = new Date(milliseconds)
      const day = londonDayOf(instant)
      expect(startOfLondonDay(day).getTime()).toBeLessThanOrEqual(milliseconds)
      expect(endOfLondonDay(day).getTime()).toBeGreaterThan(milliseconds)
    }),
    thoroughly,
  )
})

test('the first instant of a day is its own, and the one before it is of the day before', () => {
  fc.assert(
    fc.property(trickyDay(), (day) => {
      const start = startOfLondonDay(day)
      expect(londonDayOf(start)).toBe(day)
      expect(londonDayOf(new Date(start.getTime() - 1))).toBe(previousDay(day))
      expect(endOfLondonDay(day)).toEqual(startOfLondonDay(nextDay(day)))
    }),
    thoroughly,
  )
})

test('since 1996 the last Sunday of March has 23 hours, the last of October 25, every other day 24', () => {
  fc.assert(
    fc.property(trickyDay(1996), (day) => {
      const isSunday = daysBetween('2026-03-29', day) % 7 === 0
      const isLastWeek = Number(day.slice(8)) > 24
      const month = day.slice(5, 7)
      const expected = isSunday && isLastWeek && month === '03' ? 23 : isSunday && isLastWeek && month === '10' ? 25 : 24
      expect(hoursOf(day)).toBe(expected)
    }),
    thoroughly,
  )
})
