import { expect, test } from 'vitest'
import { logRank } from '../../server/statistics/logRank.ts'
import { mercaptopurine, placebo } from './remissions.ts'

// R, survival::survdiff of the same data: expected 19.25 and 10.75, log-rank 16.79. Kleinbaum and Klein, Survival Analysis, chapter 2, has the same 16.79.
test('6-mercaptopurine and placebo differ by the published 16.79 on 1 degree of freedom', () => {
  const test = logRank(mercaptopurine, placebo)
  if (!test.isKnown) throw new Error(test.because)
  expect(test.chiSquare).toBeCloseTo(16.79, 2)
  expect(test.degreesOfFreedom).toBe(1)
  expect(test.observed).toBe(9)
  expect(test.expected).toBeCloseTo(19.25, 2)
  expect(test.p).toBeCloseTo(0.0000417, 7)
})
