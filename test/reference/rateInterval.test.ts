import { expect, test } from 'vitest'
import { ratePerMillion } from '../../server/statistics/rateInterval.ts'

// reference/statistics/funnel_ten_units.csv: population, observed and rate_per_million of each unit.
const units: [unit: string, population: number, observed: number, rate: number][] = [
  ['NEROCU', 2_647_006, 310, 117.113448],
  ['YHROCU', 5_480_783, 505, 92.140119],
  ['NWROCU', 8_104_323, 1020, 125.858755],
  ['EMSOU', 4_880_049, 560, 114.752946],
  ['ROCUWM', 5_950_768, 520, 87.383679],
  ['ERSOU', 8_190_925, 905, 110.488132],
  ['SEROCU', 7_422_214, 700, 94.311482],
  ['SWROCU', 5_701_177, 830, 145.583973],
  ['TARIAN', 2_420_597, 215, 88.821064],
  ['LONDON', 8_799_736, 690, 78.411443],
]

test.each(units)('%s: its rate per million is the published one', (_, population, observed, rate) => {
  expect(ratePerMillion(observed, population).ratePerMillion).toBeCloseTo(rate, 6)
})

// reference/statistics/proportion_and_count_intervals.csv, PHE: limits of 65 (Byar) and 3 (exact) events.
test('the limits of a rate are the limits of its count over the same population', () => {
  const byar = ratePerMillion(65, 2_000_000)
  expect(byar.ratePerMillion).toBeCloseTo(32.5, 10)
  expect(byar.interval.lower).toBeCloseTo(50.1631877105 / 2, 7)
  expect(byar.interval.upper).toBeCloseTo(82.8491385459 / 2, 7)
  const exact = ratePerMillion(3, 500_000, 0.998)
  expect(exact.interval.lower).toBeCloseTo(0.1905333776 * 2, 7)
  expect(exact.interval.upper).toBeCloseTo(13.0622407792 * 2, 7)
  expect(exact.interval.confidence).toBe(0.998)
})
