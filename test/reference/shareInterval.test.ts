import { expect, test } from 'vitest'
import { shareInterval } from '../../server/statistics/shareInterval.ts'

// reference/statistics/proportion_and_count_intervals.csv: Wilson, PHE technical guidance.
const phe: [successes: number, of: number, confidence: number, lower: number, upper: number][] = [
  [0, 20, 0.95, 0, 0.1611251581],
  [0, 20, 0.998, 0, 0.3231704146],
  [1, 100, 0.95, 0.0017674321, 0.0544861962],
  [1, 100, 0.998, 0.0008730657, 0.1045544528],
  [5, 100, 0.95, 0.0215436792, 0.1117504692],
  [5, 100, 0.998, 0.0138653207, 0.1645885228],
  [20, 100, 0.95, 0.1333669333, 0.2888291656],
  [20, 100, 0.998, 0.1051916207, 0.3471109417],
  [65, 100, 0.95, 0.552544433, 0.7363575176],
  [65, 100, 0.998, 0.4954946574, 0.7783540614],
  [1045, 5000, 0.95, 0.1979554988, 0.2204913037],
  [1045, 5000, 0.998, 0.191793818, 0.227315629],
  [20, 20, 0.95, 0.8388748419, 1],
  [20, 20, 0.998, 0.6768295854, 1],
  [81, 263, 0.95, 0.2552885199, 0.366209577],
  [81, 263, 0.998, 0.2280357402, 0.4013894219],
]

test.each(phe)('%i of %i at %d has the limits of the public-health guidance', (successes, of, confidence, lower, upper) => {
  const { share, interval } = shareInterval(successes, of, confidence)
  expect(share).toBe(successes / of)
  expect(interval.lower).toBeCloseTo(lower, 9)
  expect(interval.upper).toBeCloseTo(upper, 9)
  expect(interval.confidence).toBe(confidence)
})

// Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (score, no continuity correction).
const newcombe: [successes: number, of: number, lower: number, upper: number][] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
]

test.each(newcombe)('%i of %i has the limits that Newcombe published', (successes, of, lower, upper) => {
  const { interval } = shareInterval(successes, of)
  expect(interval.lower).toBeCloseTo(lower, 4)
  expect(interval.upper).toBeCloseTo(upper, 4)
})
