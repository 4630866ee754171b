import { expect, test } from 'vitest'
import { rateRatio } from '../../server/statistics/rateRatio.ts'

// Organised immigration crime disruptions, NCA 2024-25 against the year before; limits by the exact method.
test('347 disruptions against 248 are 1.399 times as many (1.185 to 1.654)', () => {
  const { ratio, interval } = rateRatio({ count: 347 }, { count: 248 })
  expect(ratio).toBeCloseTo(1.399, 3)
  expect(interval.lower).toBeCloseTo(1.185, 3)
  expect(interval.upper).toBeCloseTo(1.654, 3)
  expect(interval.confidence).toBe(0.95)
})

// R, ?poisson.test, second example (Fredericia against three other cities, eba1977 in the package ISwR).
test('11 lung cancers in 800 against 21 in 3,011 give the ratio and limits of R', () => {
  const { ratio, interval } = rateRatio({ count: 11, exposure: 800 }, { count: 21, exposure: 1083 + 1050 + 878 })
  expect(ratio).toBeCloseTo(1.971488, 6)
  expect(interval.lower).toBeCloseTo(0.8584264, 6)
  expect(interval.upper).toBeCloseTo(4.2772659, 6)
})

// Boice and Monson 1977, breast cancer after fluoroscopy; Stata manual, `iri 41 15 28010 19017`, exact.
test('41 cancers in 28,010 person-years against 15 in 19,017 give the ratio and limits of Stata', () => {
  const { ratio, interval } = rateRatio({ count: 41, exposure: 28_010 }, { count: 15, exposure: 19_017 })
  expect(ratio).toBeCloseTo(1.855759, 6)
  expect(interval.lower).toBeCloseTo(1.005684, 5)
  expect(interval.upper).toBeCloseTo(3.6093, 4)
})
