import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateRatio } from '../../../server/statistics/rateRatio.ts'

const seed = 20260401
const count = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 50_000 }))
const exposure = fc.double({ min: 0.01, max: 1_000_000, noNaN: true })

test('a ratio lies within its limits', () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, (later, earlier, days, daysBefore) => {
      const { ratio, interval } = rateRatio({ count: later, exposure: days }, { count: earlier, exposure: daysBefore })
      expect(interval.lower).toBeLessThan(ratio)
      expect(interval.upper).toBeGreaterThan(ratio)
    }),
    { seed, numRuns: 1000 },
  )
})

test('the two periods exchanged give one over the ratio and its limits', () => {
  fc.assert(
    fc.property(count, count, (later, earlier) => {
      const there = rateRatio({ count: later }, { count: earlier })
      const back = rateRatio({ count: earlier }, { count: later })
      expect(there.ratio * back.ratio).toBeCloseTo(1, 9)
      expect(there.interval.lower * back.interval.upper).toBeCloseTo(1, 7)
    }),
    { seed },
  )
})

test('equal exposures may be left out', () => {
  fc.assert(
    fc.property(count, count, exposure, (later, earlier, days) => {
      expect(rateRatio({ count: later, exposure: days }, { count: earlier, exposure: days })).toEqual(
        rateRatio({ count: later }, { count: earlier }),
      )
    }),
    { seed },
  )
})

test('no later events are a ratio of 0 with an upper limit', () => {
  const { ratio, interval } = rateRatio({ count: 0 }, { count: 4 })
  expect(ratio).toBe(0)
  expect(interval.lower).toBe(0)
  // Clopper-Pearson for 0 of 4: upper share 1 - 0.025^(1/4) = 0.6024.
  expect(interval.upper).toBeCloseTo(0.025 ** -0.25 - 1, 8)
})

test('a ratio to no events has no value', () => {
  expect(() => rateRatio({ count: 3 }, { count: 0 })).toThrow('A ratio to 0 events has no value')
})

test('an exposure for one period only is refused', () => {
  expect(() => rateRatio({ count: 3, exposure: 31 }, { count: 4 })).toThrow('of both periods or of neither')
})

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('an exposure of %d is refused', (broken) => {
  expect(() => rateRatio({ count: 3, exposure: broken }, { count: 4, exposure: 28 })).toThrow('must be more than 0')
})
