import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratePerMillion } from '../../../server/statistics/rateInterval.ts'

test('the same events among twice the people are half the rate, limits included', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1000, max: 60_000_000 }), (count, population) => {
      const once = ratePerMillion(count, population)
      const twice = ratePerMillion(count, population * 2)
      expect(twice.ratePerMillion).toBeCloseTo(once.ratePerMillion / 2, 6)
      expect(twice.interval.lower).toBeCloseTo(once.interval.lower / 2, 6)
      expect(twice.interval.upper).toBeCloseTo(once.interval.upper / 2, 6)
      expect(once.interval.lower).toBeLessThanOrEqual(once.ratePerMillion)
      expect(once.interval.upper).toBeGreaterThan(once.ratePerMillion)
    }),
    { seed: 20260401 },
  )
})

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('a population of %d has no rate', (population) => {
  expect(() => ratePerMillion(3, population)).toThrow('The population must be more than 0')
})
