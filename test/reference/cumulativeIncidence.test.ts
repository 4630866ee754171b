import { expect, test } from 'vitest'
import { cumulativeIncidence } from '../../server/statistics/cumulativeIncidence.ts'
import type { FollowUp } from '../../server/statistics/followUp.ts'
import { mercaptopurine } from './remissions.ts'

/*
 * Worked by hand. Ten groups; free is the share with neither event when the day begins.
 *
 * day  at risk  came back  merged  free      share that came back           free afterwards
 *  30    10         2        0     1         2/10               = 0.2       0.8
 *  60     8         0        1     0.8                            0.2       0.8 x 7/8 = 0.7
 *  90     7 (one no longer followed)
 * 120     6         2        0     0.7       0.2 + 0.7 x 2/6    = 0.433333  0.7 x 4/6 = 0.466667
 * 150     4         0        1     0.466667                       0.433333  0.466667 x 3/4 = 0.35
 * 200     3         1        0     0.35      0.433333 + 0.35/3  = 0.55      0.233333
 * 250     2 (both no longer followed)
 *
 * Variance on day 200, each day's part as (0.55 - share)^2 d/(n(n-d)) + free^2 (n-e)e/n^3 - 2 (0.55 - share) free e/n^2:
 *  30  0.35^2 x 2/80 + 8 x 2/1000 - 2 x 0.35 x 2/100                      = 0.0050625
 *  60  0.35^2 x 1/56                                                      = 0.0021875
 * 120  0.116667^2 x 2/24 + 0.49 x 4 x 2/216 - 2 x 0.116667 x 0.7 x 2/36   = 0.0102083
 * 150  0.116667^2 x 1/12                                                  = 0.0011343
 * 200  0.35^2 x 2 x 1/27                                                  = 0.0090741
 *                                                                     sum = 0.0276667, its root 0.1663330
 */
const tenGroups: FollowUp[] = [
  { days: 30, event: 'EVENT', n: 2 },
  { days: 60, event: 'COMPETING', n: 1 },
  { days: 90, event: 'CENSORED', n: 1 },
  { days: 120, event: 'EVENT', n: 2 },
  { days: 150, event: 'COMPETING', n: 1 },
  { days: 200, event: 'EVENT', n: 1 },
  { days: 250, event: 'CENSORED', n: 2 },
]

test('ten groups of which two merged come back in the shares worked by hand', () => {
  const { total, lastDay, steps } = cumulativeIncidence(tenGroups)
  expect([total, lastDay]).toEqual([10, 250])
  expect(steps.map(({ days, atRisk, events }) => [days, atRisk, events])).toEqual([[30, 10, 2], [120, 6, 2], [200, 3, 1]])
  expect(steps[0]?.share).toBeCloseTo(0.2, 12)
  expect(steps[1]?.share).toBeCloseTo(0.2 + 0.7 / 3, 12)
  expect(steps[2]?.share).toBeCloseTo(0.55, 12)
  // 2 of 10: the binomial standard error, the root of 0.2 x 0.8 / 10.
  expect(steps[0]?.standardError).toBeCloseTo(Math.sqrt(0.016), 12)
  expect(steps[2]?.standardError).toBeCloseTo(Math.sqrt(0.0276666667), 9)
  // 0.55 to the power of exp(+-1.959964 x 0.166333 / (0.55 x ln(1/0.55))), which is exp(+-0.991476).
  expect(steps[2]?.interval.lower).toBeCloseTo(0.55 ** Math.exp(0.991476), 5)
  expect(steps[2]?.interval.upper).toBeCloseTo(0.55 ** Math.exp(-0.991476), 5)
})

// Without competing events it is Kaplan-Meier: reference/statistics/kaplan_meier_6mp_expected.csv.
test('relapse under 6-mercaptopurine has 1 less the published survival, and Greenwood’s standard errors', () => {
  const { steps } = cumulativeIncidence(mercaptopurine)
  const published = [[0.857143, 0.07636], [0.806723, 0.086935], [0.752941, 0.09635], [0.690196, 0.106815], [0.627451, 0.114054], [0.537815, 0.128234], [0.448179, 0.134591]]
  expect(steps).toHaveLength(published.length)
  for (const [index, [survival = 0, standardError = 0]] of published.entries()) {
    expect(steps[index]?.share).toBeCloseTo(1 - survival, 6)
    expect(steps[index]?.standardError).toBeCloseTo(standardError, 6)
  }
})

/*
 * Satagopan and others, A note on competing risks in survival data analysis, British Journal of Cancer 91 (2004), 1229-1235,
 * table 2: 305 patients, of whom the table lists the first nine; the others are followed beyond them. Its cumulative column adds
 * up steps that were rounded before, so the steps are what is compared.
 */
const breastCancer: FollowUp[] = [
  { days: 7, event: 'CENSORED', n: 1 }, { days: 10, event: 'EVENT', n: 1 }, { days: 14, event: 'CENSORED', n: 1 }, { days: 16, event: 'EVENT', n: 1 },
  { days: 18, event: 'COMPETING', n: 1 }, { days: 23, event: 'EVENT', n: 1 }, { days: 24, event: 'CENSORED', n: 1 }, { days: 26, event: 'COMPETING', n: 1 },
  { days: 27, event: 'EVENT', n: 1 }, { days: 28, event: 'CENSORED', n: 296 },
]

test('deaths of breast cancer beside other deaths have the published numbers at risk and steps', () => {
  const { total, steps } = cumulativeIncidence(breastCancer)
  expect(total).toBe(305)
  const published = [[10, 304, 0.3], [16, 302, 0.3], [23, 300, 0.3], [27, 297, 0.3]]
  const rises = steps.map(({ days, atRisk, share }, index) => [days, atRisk, Math.round((share - (steps[index - 1]?.share ?? 0)) * 1_000) / 10])
  expect(rises).toEqual(published)
  // The share still free before month 27 is published as 98.3%.
  const [before, last] = steps.slice(-2)
  expect((((last?.share ?? 0) - (before?.share ?? 0)) * 297).toFixed(3)).toBe('0.983')
})
