import { expect, test } from 'vitest'
import { binomialFunnel } from '../../server/statistics/funnel.ts'

/** Three units with the same share: no over-dispersion, and all together have just that share. */
const allAlike = (count: number, of: number) => binomialFunnel([{ count, of }, { count, of }, { count, of }])

/*
 * Exact limits of Clopper and Pearson. Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 5; and R's binom.test:
 * 682 of 925 (Conover 1971, the example of its manual) and 9 of 24.
 */
const published: [count: number, of: number, lower: number, upper: number, digits: number][] = [
  [81, 263, 0.2527, 0.3676, 4],
  [15, 148, 0.0578, 0.1617, 4],
  [1, 29, 0.0009, 0.1776, 4],
  [682, 925, 0.7076683, 0.7654066, 7],
  [9, 24, 0.1879929, 0.5940636, 7],
]
test.each(published)('around %i of %i the exact limits are the published ones', (count, of, lower, upper, digits) => {
  const { limitsAt, phi, tauSquared } = allAlike(count, of)
  const limits = limitsAt(of)
  expect(limits.lower95).toBeCloseTo(lower, digits)
  expect(limits.upper95).toBeCloseTo(upper, digits)
  expect([phi, tauSquared]).toEqual([0, 0])
  expect([limits.adjustedLower95, limits.adjustedUpper95]).toEqual([limits.lower95, limits.upper95])
})

/*
 * Worked by hand on the arcsine scale: 20, 50 and 80 of 100, all together 0.5, whose angle is pi / 4.
 * z = 20 (asin sqrt p - pi / 4): -6.435011, 0, 6.435011; the 10% and 90% quantiles of three (type 7) are 0.8 of the ends, 5.148009.
 * phi = 2 x 5.148009^2 / 3 = 17.667996. Each weight is 4 x 100 = 400: tau^2 = (53.003988 - 2) / (1200 - 3 x 400^2 / 1200) = 0.0637550.
 * Reach at 95% and 100 looked at: 1.959964 x sqrt(1/400 + 0.0637550) = 0.504496; sin^2(pi/4 -/+ 0.504496) = (1 -/+ sin 1.008992) / 2.
 */
test('three unlike shares have the over-dispersion and limits worked by hand', () => {
  const { overall, phi, tauSquared, points } = binomialFunnel([20, 50, 80].map((count) => ({ count, of: 100 })))
  expect(overall).toBe(0.5)
  expect(points.map(({ z }) => z)).toEqual([expect.closeTo(-6.435011, 6), expect.closeTo(0, 12), expect.closeTo(6.435011, 6)])
  expect(phi).toBeCloseTo(17.667996, 5)
  expect(tauSquared).toBeCloseTo(0.063755, 6)
  expect(points[0]?.limits.adjustedLower95).toBeCloseTo((1 - Math.sin(1.008992)) / 2, 5)
  expect(points[0]?.limits.adjustedUpper95).toBeCloseTo((1 + Math.sin(1.008992)) / 2, 5)
})

test('shares that differ beyond chance have limits from 0 to 1, never beyond', () => {
  const { limitsAt } = binomialFunnel([0, 100, 0, 100].map((count) => ({ count, of: 100 })))
  const { adjustedLower998, adjustedUpper998 } = limitsAt(1)
  expect([adjustedLower998, adjustedUpper998]).toEqual([0, 1])
})
