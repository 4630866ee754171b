import { expect, test } from 'vitest'
import { dayInWords } from '../../../client/periods/dayInWords.ts'
import { asAtInWords, londonDay, momentInWords } from '../../../client/periods/londonMoment.ts'

test('a moment is said in London time, summer and winter', () => {
  expect(momentInWords('2026-07-20T22:30:00.000Z')).toBe('20 July 2026 at 23:30')
  expect(momentInWords('2026-11-20T09:30:00.000Z')).toBe('20 November 2026 at 09:30')
})

test('the end of a minute is said as that minute, and another moment to the second', () => {
  expect(asAtInWords('2026-07-20T22:30:07.120Z')).toBe('20 July 2026 at 23:30:07')
  expect(asAtInWords('2026-07-20T22:30:59.999Z')).toBe('20 July 2026 at 23:30')
  expect(asAtInWords('2026-07-20T22:30:00.000Z')).toBe('20 July 2026 at 23:30:00')
})

test('midnight is 00:00, of the day that begins', () => {
  expect(momentInWords('2026-11-20T00:00:00.000Z')).toBe('20 November 2026 at 00:00')
})

test('a moment late in a summer evening falls on the next London day', () => {
  expect(londonDay('2026-07-20T23:30:00.000Z')).toBe('2026-07-21')
})

test('a day is said in words', () => {
  expect(dayInWords('2026-03-07')).toBe('7 March 2026')
  expect(() => dayInWords('7/3/2026')).toThrow(RangeError)
})
