import jStat from 'jstat'
import type { Interval } from './interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireCount } from './requireCount.ts'

/** Byar's approximation is used from this many events; below it the exact limits. */
const byarFrom = 10

/**
 * How far could chance alone have moved this count? Limits for the expected value of a Poisson count.
 *
 * Why: 3 major disruptions this quarter and 5 in the last need not be a change;
 * the page must show how wide chance alone is.
 *
 * @param count events seen in the period; a whole number, 0 or more
 * @param confidence share between 0 and 1, both exclusive
 * @returns limits in events for the same period; the lower limit of 0 events is 0
 * @throws RangeError when `count` or `confidence` is not as said
 * Source: PHE technical guidance, Rates: exact (Garwood 1936) below 10 events, Byar from 10.
 * Checked in: test/reference/countInterval.test.ts.
 */
export function countInterval(count: number, confidence = 0.95): Interval {
  requireCount('The count', count)
  requireConfidence(confidence)
  const limits = count < byarFrom ? exactLimits(count, confidence) : byarLimits(count, confidence)
  return { ...limits, confidence }
}

function exactLimits(count: number, confidence: number): { lower: number; upper: number } {
  const tail = (1 - confidence) / 2
  return {
    lower: count === 0 ? 0 : jStat.chisquare.inv(tail, 2 * count) / 2,
    upper: jStat.chisquare.inv(1 - tail, 2 * (count + 1)) / 2,
  }
}

function byarLimits(count: number, confidence: number): { lower: number; upper: number } {
  const z = normalQuantile(confidence)
  const next = count + 1
  return {
    // Cut at 0: at extreme confidence the cube would turn negative.
    lower: count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  }
}
