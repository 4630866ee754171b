import { expect, it } from 'vitest'
import { momentInWords } from '../../../server/periods/momentInWords.ts'

it.each([
  ['2026-11-20T09:30:00.000Z', '20 November 2026 at 09:30'],
  ['2026-07-01T23:05:59.999Z', '2 July 2026 at 00:05'],
  ['2026-03-29T01:00:00.000Z', '29 March 2026 at 02:00'],
])('%s is said as %s, by the clocks of London', (instant, words) => {
  expect(momentInWords(new Date(instant))).toBe(words)
})

it('an invalid date is no moment', () => {
  expect(() => momentInWords(new Date(Number.NaN))).toThrow(RangeError)
})
