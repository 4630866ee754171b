import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairedChange } from '../../../server/statistics/pairedChange.ts'

const seed = 20260401
const people = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20_000 }))
const answers = fc
  .record({ yesYes: people, yesNo: people, noYes: people, noNo: people })
  .filter((each) => each.yesYes + each.yesNo + each.noYes + each.noNo > 0)

test('the change is after less before, and lies within its limits, and they within -1 to 1', () => {
  fc.assert(
    fc.property(answers, (each) => {
      const { change, shareBefore, shareAfter, interval, exactP, pairs } = pairedChange(each)
      expect(pairs).toBe(each.yesYes + each.yesNo + each.noYes + each.noNo)
      expect(change).toBeCloseTo(shareAfter - shareBefore, 12)
      expect(interval.lower).toBeGreaterThanOrEqual(-1)
      expect(interval.lower).toBeLessThanOrEqual(change)
      expect(interval.upper).toBeGreaterThanOrEqual(change)
      expect(interval.upper).toBeLessThanOrEqual(1)
      expect(exactP).toBeGreaterThanOrEqual(0)
      expect(exactP).toBeLessThanOrEqual(1)
    }),
    { seed, numRuns: 1000 },
  )
})

test('before and after exchanged is the same change the other way', () => {
  fc.assert(
    fc.property(answers, (each) => {
      const there = pairedChange(each)
      const back = pairedChange({ ...each, yesNo: each.noYes, noYes: each.yesNo })
      expect(back.change).toBeCloseTo(-there.change, 12)
      expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 10)
      expect(back.interval.upper).toBeCloseTo(-there.interval.lower, 10)
      expect(back.exactP).toBe(there.exactP)
    }),
    { seed },
  )
})

test('yes and no exchanged is the same change the other way', () => {
  fc.assert(
    fc.property(answers, ({ yesYes, yesNo, noYes, noNo }) => {
      const ofYes = pairedChange({ yesYes, yesNo, noYes, noNo })
      const ofNo = pairedChange({ yesYes: noNo, yesNo: noYes, noYes: yesNo, noNo: yesYes })
      expect(ofNo.interval.lower).toBeCloseTo(-ofYes.interval.upper, 10)
      expect(ofNo.exactP).toBe(ofYes.exactP)
    }),
    { seed },
  )
})

test('nobody changing is no evidence of a change', () => {
  expect(pairedChange({ yesYes: 4, yesNo: 0, noYes: 0, noNo: 5 }).exactP).toBe(1)
})

test('as many one way as the other is no evidence of a change', () => {
  expect(pairedChange({ yesYes: 4, yesNo: 3, noYes: 3, noNo: 5 }).exactP).toBe(1)
})

test('a single person who changed is no evidence of a change', () => {
  expect(pairedChange({ yesYes: 4, yesNo: 0, noYes: 1, noNo: 5 }).exactP).toBeCloseTo(1, 12)
})

test('a p-value too small for a probability table is still above 0', () => {
  const { exactP } = pairedChange({ yesYes: 0, yesNo: 0, noYes: 60, noNo: 0 })
  expect(exactP / 2 ** -59).toBeCloseTo(1, 9)
})

test('without pairs there is no change to measure', () => {
  expect(() => pairedChange({ yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 })).toThrow('There are no pairs')
})

test.each([-1, 0.5, Number.NaN])('%d is not a number of people, and the message names which', (broken) => {
  expect(() => pairedChange({ yesYes: 1, yesNo: broken, noYes: 0, noNo: 0 })).toThrow('The number yesNo must be')
})
