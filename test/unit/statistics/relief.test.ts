import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relief } from '../../../server/statistics/relief.ts'

// Baseline 62; 40 from day 36, 45 from day 100, 58 from day 195, 70 from day 300.
const steps = [{ days: 36, score: 40 }, { days: 100, score: 45 }, { days: 195, score: 58 }, { days: 300, score: 70 }]

test.each([
  [0, 0],
  [36, 0], // before the first score nothing is known to have changed
  [37, 22],
  [100, 22 * 64], // 1,408
  [195, 22 * 64 + 17 * 95], // 3,023
  [300, 22 * 64 + 17 * 95 + 4 * 105], // 3,443
  [365, 3443], // above the baseline takes nothing off
])('over %i days it is %d score-days', (days, expected) => {
  expect(relief(62, steps, days)).toBe(expected)
})

test('a score given again changes nothing', () => {
  expect(relief(62, [{ days: 36, score: 40 }, { days: 50, score: 40 }], 100)).toBe(relief(62, [{ days: 36, score: 40 }], 100))
})

test('the last of two scores of a day counts', () => {
  expect(relief(62, [{ days: 10, score: 10 }, { days: 10, score: 52 }], 20)).toBe(100)
})

test('it is never negative, and never less over more days', () => {
  const scores = fc.array(fc.record({ days: fc.integer({ min: 0, max: 700 }), score: fc.integer({ min: 0, max: 100 }) }), { maxLength: 8 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 700 }), (some, baseline, days) => {
      const inOrder = some.toSorted((one, other) => one.days - other.days)
      expect(relief(baseline, inOrder, days)).toBeGreaterThanOrEqual(0)
      expect(relief(baseline, inOrder, days + 30)).toBeGreaterThanOrEqual(relief(baseline, inOrder, days))
      // The same day by day: what the definition says.
      const byDay = Array.from({ length: days }, (_, day) => Math.max(0, baseline - (inOrder.findLast((step) => step.days <= day)?.score ?? baseline)))
      expect(relief(baseline, inOrder, days)).toBe(byDay.reduce((sum, one) => sum + one, 0))
    }),
    { seed: 20260401, numRuns: 100 },
  )
})

test('a baseline of 0, a score below 0 and scores out of order are refused', () => {
  expect(() => relief(0, [], 10)).toThrow('must be more than 0')
  expect(() => relief(62, [{ days: 1, score: -1 }], 10)).toThrow('must be 0 or more')
  expect(() => relief(62, [{ days: 5, score: 1 }, { days: 4, score: 1 }], 10)).toThrow('cannot follow')
})
