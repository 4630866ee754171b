import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countInterval } from '../../../server/statistics/countInterval.ts'

const seed = 20260401
const count = fc.integer({ min: 0, max: 1_000_000 })
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true })

test('a count always lies within its own limits, and the limits never fall below 0', () => {
  fc.assert(
    fc.property(count, confidence, (events, sure) => {
      const { lower, upper } = countInterval(events, sure)
      expect(lower).toBeGreaterThanOrEqual(0)
      expect(lower).toBeLessThanOrEqual(events)
      expect(upper).toBeGreaterThan(events)
    }),
    { seed },
  )
})

test('one more event moves both limits up, also where the method changes at 10', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 0, max: 30 }), count), (events) => {
      expect(countInterval(events + 1).lower).toBeGreaterThan(countInterval(events).lower)
      expect(countInterval(events + 1).upper).toBeGreaterThan(countInterval(events).upper)
    }),
    { seed },
  )
})

test('to be surer takes wider limits', () => {
  fc.assert(
    fc.property(count, (events) => {
      expect(countInterval(events, 0.998).lower).toBeLessThanOrEqual(countInterval(events, 0.95).lower)
      expect(countInterval(events, 0.998).upper).toBeGreaterThan(countInterval(events, 0.95).upper)
    }),
    { seed },
  )
})

test.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is not a count', (broken) => {
  expect(() => countInterval(broken)).toThrow(RangeError)
})

test.each([0, 1, 95, -0.1, Number.NaN])('%d is not a confidence', (broken) => {
  expect(() => countInterval(3, broken)).toThrow('must be a share between 0 and 1')
})
