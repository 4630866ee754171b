import { expect, test } from 'vitest'
import { xmrLimits } from '../../server/statistics/xmrLimits.ts'

// SAS/QC, example data set JETS (diameters of jets): individual measurements and moving ranges of two.
// Published: mean 80.39, mean moving range 5.326316, limits 66.222 and 94.558.
const jets = [78.4, 80.1, 84.4, 79.1, 80.4, 83.5, 73.8, 83.5, 75, 76.8, 70.5, 80.3, 82.4, 79.4, 86.4, 90.5, 77.7, 82.5, 79.9, 83.2]

test('limits of the jets are those that SAS publishes', () => {
  const { mean, meanMovingRange, lower, upper } = xmrLimits(jets)
  expect(mean).toBeCloseTo(80.39, 6)
  expect(meanMovingRange).toBeCloseTo(5.326316, 6)
  expect(lower).toBeCloseTo(66.222, 3)
  expect(upper).toBeCloseTo(94.558, 3)
})

test('order matters: the same values in another order have other limits', () => {
  expect(xmrLimits(jets.toSorted((one, other) => one - other)).upper).toBeLessThan(xmrLimits(jets).upper)
})

test('values that never change leave no room', () => {
  expect(xmrLimits(Array<number>(12).fill(7))).toEqual({ mean: 7, meanMovingRange: 0, lower: 7, upper: 7 })
})

test('fewer than 12 values, or one that is none, have no limits', () => {
  expect(() => xmrLimits(jets.slice(0, 11))).toThrow('XmR limits need at least 12 values, not 11')
  expect(() => xmrLimits([...jets, Number.NaN])).toThrow(RangeError)
})
