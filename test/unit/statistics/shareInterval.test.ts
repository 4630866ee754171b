import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareInterval } from '../../../server/statistics/shareInterval.ts'

const seed = 20260401
const answers = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }))
  .filter(([yes, no]) => yes + no > 0)
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true })

test('a share always lies within its limits, and the limits within 0 to 1', () => {
  fc.assert(
    fc.property(answers, confidence, ([yes, no], sure) => {
      const { share, interval } = shareInterval(yes, yes + no, sure)
      expect(interval.lower).toBeGreaterThanOrEqual(0)
      expect(interval.lower).toBeLessThanOrEqual(share)
      expect(interval.upper).toBeGreaterThanOrEqual(share)
      expect(interval.upper).toBeLessThanOrEqual(1)
      expect(interval.upper).toBeGreaterThan(interval.lower)
    }),
    { seed },
  )
})

test('the share of no mirrors the share of yes', () => {
  fc.assert(
    fc.property(answers, ([yes, no]) => {
      const ofYes = shareInterval(yes, yes + no).interval
      const ofNo = shareInterval(no, yes + no).interval
      expect(ofNo.lower).toBeCloseTo(1 - ofYes.upper, 12)
      expect(ofNo.upper).toBeCloseTo(1 - ofYes.lower, 12)
    }),
    { seed },
  )
})

test('none of them has exactly 0 as its lower limit, all of them exactly 1 as the upper', () => {
  expect(shareInterval(0, 7).interval.lower).toBe(0)
  expect(shareInterval(7, 7).interval.upper).toBe(1)
})

test('a share of nothing has no value', () => {
  expect(() => shareInterval(0, 0)).toThrow('A share of 0 has no value')
})

test('there cannot be more successes than were looked at', () => {
  expect(() => shareInterval(8, 7)).toThrow('There cannot be 8 successes of 7')
})

test.each([-1, 0.5, Number.NaN])('%d is not a number of people', (broken) => {
  expect(() => shareInterval(broken, 7)).toThrow(RangeError)
  expect(() => shareInterval(0, broken)).toThrow(RangeError)
})
