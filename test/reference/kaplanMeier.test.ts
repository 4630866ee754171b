import { expect, test } from 'vitest'
import { kaplanMeier } from '../../server/statistics/kaplanMeier.ts'
import { mercaptopurine, placebo } from './remissions.ts'

// reference/statistics/kaplan_meier_6mp_expected.csv: weeks, at risk, relapses, survival, Greenwood, log-log limits.
const expected: [weeks: number, atRisk: number, events: number, survival: number, standardError: number, lower: number, upper: number][] = [
  [6, 21, 3, 0.857143, 0.07636, 0.619718, 0.951552],
  [7, 17, 1, 0.806723, 0.086935, 0.563147, 0.922809],
  [10, 15, 1, 0.752941, 0.09635, 0.5032, 0.889362],
  [13, 12, 1, 0.690196, 0.106815, 0.43161, 0.849066],
  [16, 11, 1, 0.627451, 0.114054, 0.367511, 0.804912],
  [22, 7, 1, 0.537815, 0.128234, 0.267779, 0.746791],
  [23, 6, 1, 0.448179, 0.134591, 0.188052, 0.680143],
]

test('remission under 6-mercaptopurine has the published curve, standard errors and log-log limits', () => {
  const { steps, ...counts } = kaplanMeier(mercaptopurine)
  expect(counts).toMatchObject({ total: 21, events: 9, censored: 12, competing: 0, lastDay: 35 })
  expect(steps.map(({ days, atRisk, events }) => [days, atRisk, events])).toEqual(expected.map((row) => row.slice(0, 3)))
  for (const [index, [, , , survival, standardError, lower, upper]] of expected.entries()) {
    expect(steps[index]?.survival).toBeCloseTo(survival, 6)
    expect(steps[index]?.standardError).toBeCloseTo(standardError, 6)
    expect(steps[index]?.interval.lower).toBeCloseTo(lower, 6)
    expect(steps[index]?.interval.upper).toBeCloseTo(upper, 6)
  }
})

// Medians: SAS PROC LIFETEST with CONFTYPE=LOGLOG, and R survfit(conf.type = "log-log"), give the same.
test('the median remission is 23 weeks, 13 at least, with no upper limit; of placebo 8, 4 to 11', () => {
  expect(kaplanMeier(mercaptopurine).median).toEqual({ isKnown: true, days: 23, lower: 13, upper: null })
  expect(kaplanMeier(placebo).median).toEqual({ isKnown: true, days: 8, lower: 4, upper: 11 })
})
