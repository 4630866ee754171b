import { expect, test } from 'vitest'
import { xmrChart } from '../../server/statistics/xmrChart.ts'
import { xmrSignals } from '../../server/statistics/xmrSignals.ts'

// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches; mean 50.81, mean moving range 1.8778, limits
// 45.8159 and 55.8041, which it makes with 3 / 1.128 where the method rounds to 2.66. "The process is in control".
test('the flow rates of ten batches have the mean and limits of the NIST handbook, as trial limits, and no signal', () => {
  const chart = xmrChart([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1])
  expect(chart.mean).toBeCloseTo(50.81, 10)
  expect(chart.meanMovingRange).toBeCloseTo(1.8778, 4)
  expect(Math.abs(chart.lower - 45.8159)).toBeLessThan(0.001)
  expect(Math.abs(chart.upper - 55.8041)).toBeLessThan(0.001)
  expect(chart).toMatchObject({ isTrial: true, signals: [] })
})

// SAS/QC, JETS (as in xmrLimits.test.ts): published without a point outside its limits.
test('the jets have nothing outside their published limits', () => {
  const jets = [78.4, 80.1, 84.4, 79.1, 80.4, 83.5, 73.8, 83.5, 75, 76.8, 70.5, 80.3, 82.4, 79.4, 86.4, 90.5, 77.7, 82.5, 79.9, 83.2]
  const { isTrial, signals } = xmrChart(jets)
  expect(isTrial).toBe(false)
  expect(signals.filter(({ rule }) => rule === 'OUTSIDE_LIMITS')).toEqual([])
})

/*
 * NHSRplotthedots 0.2.2 (NHS-R Community, for NHS England's "Making data count"), tests/testthat/test-ptd_calculate_point_type.R:
 * which series are a trend of seven, a run of seven on one side, two of three near a limit. The points there are zones already; here
 * the mean is 0, the limits are 9 above and below, and their outer thirds begin at 6.
 */
const limits = { mean: 0, meanMovingRange: 9 / 2.66, lower: -9, upper: 9 }
const found = (values: number[], rule: string) => xmrSignals(values, limits).filter((signal) => signal.rule === rule).map(({ at }) => at)

test.each<[series: number[], at: number[][]]>([
  [[1, 2, 3, 4, 5, 6], []],
  [[1, 2, 3, 3, 4, 5, 6], []],
  [[1, 2, 3, 4, 5, 6, 7], [[0, 1, 2, 3, 4, 5, 6]]],
  [[2, 1, 2, 3, 4, 5, 6, 7, 3], [[1, 2, 3, 4, 5, 6, 7]]],
  [[7, 6, 5, 4, 3, 2, 1], [[0, 1, 2, 3, 4, 5, 6]]],
  [[2, 7, 6, 5, 4, 3, 2, 1, 3], [[1, 2, 3, 4, 5, 6, 7]]],
])('the series %j rises or falls for seven points at %j, as for the NHS', (series, at) => {
  expect(found(series, 'RUN_OF_SEVEN_RISING_OR_FALLING')).toEqual(at)
})

test.each<[series: number[], at: number[][]]>([
  [[1, 1, 1, 1, 1, 1], []],
  [[1, 1, 1, 1, 1, 1, -1], []],
  [[1, 1, 1, 1, 1, 1, 1, 1, -1], [[0, 1, 2, 3, 4, 5, 6, 7]]],
  [[-1, -1, -1, -1, -1, -1, -1, -1, 1], [[0, 1, 2, 3, 4, 5, 6, 7]]],
])('the series %j stays on one side for seven points at %j, as for the NHS', (series, at) => {
  expect(found(series, 'RUN_OF_SEVEN_ON_ONE_SIDE')).toEqual(at)
})

test.each<[series: number[], at: number[][]]>([
  [[7, 1, 7], [[0, 2]]],
  [[1, 7, 7], [[1, 2]]],
  [[7, 7, 1], [[0, 1]]],
  [[1, 1, 7, 1, 7, 1, 1], [[2, 4]]],
  [[7, 1, 1, 7], []],
  [[7, 1, 1, 7, 7], [[3, 4]]],
])('the series %j has two of three in the outer third at %j, as for the NHS', (series, at) => {
  expect(found(series, 'TWO_OF_THREE_IN_OUTER_THIRD')).toEqual(at)
})
