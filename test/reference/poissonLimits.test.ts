import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonLimits } from '../../server/statistics/poissonLimits.ts'

// PHE technical guidance, Rates: exact 99.8% limits of the mean for a count seen (as in countInterval.test.ts). A count is the last
// one inside the limits of exactly those means, and the first one outside just beyond them.
const phe: [count: number, lower: number, upper: number][] = [
  [1, 0.0010005003, 9.2334134765],
  [3, 0.1905333776, 13.0622407792],
  [5, 0.7393717319, 16.4547452037],
  [9, 2.4524244044, 22.6573733091],
]
test.each(phe)('a count of %i leaves the limits where the public-health guidance ends the interval of its mean', (count, lower, upper) => {
  expect(poissonLimits(lower * 1.000_001).upper).toBe(count)
  expect(poissonLimits(lower * 0.999_999).upper).toBe(count - 1)
  expect(poissonLimits(upper * 0.999_999).lower).toBe(count)
  expect(poissonLimits(upper * 1.000_001).lower).toBe(count + 1)
})

// The same guidance: 0 events leave 6.907755279 possible.
test('none at all is unusual from a mean of 6.9077553 on', () => {
  expect(poissonLimits(6.9077552).lower).toBe(0)
  expect(poissonLimits(6.9077554).lower).toBe(1)
})

/** P(X = k), added up term by term: another way than that of the code. */
function share(mean: number, k: number): number {
  let term = Math.exp(-mean)
  for (let step = 1; step <= k; step += 1) term *= mean / step
  return term
}
const shareBetween = (mean: number, from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => share(mean, from + step)).reduce((sum, one) => sum + one, 0)

test('at most 1 time in 1,000 a count lies below the limits, at most as often above, and no narrower limits do', () => {
  fc.assert(fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), (mean) => {
    const { lower, upper } = poissonLimits(mean)
    const tail = 0.001 + 1e-9
    expect(shareBetween(mean, 0, lower - 1)).toBeLessThanOrEqual(tail)
    expect(1 - shareBetween(mean, 0, upper)).toBeLessThanOrEqual(tail)
    expect(shareBetween(mean, 0, lower)).toBeGreaterThan(0.001 - 1e-9)
    if (upper > 0) expect(1 - shareBetween(mean, 0, upper - 1)).toBeGreaterThan(0.001 - 1e-9)
  }), { numRuns: 100 })
})

test('a mean that is no number above 0 has no limits', () => {
  for (const mean of [0, -1, Number.NaN, Infinity]) expect(() => poissonLimits(mean)).toThrow(RangeError)
})
