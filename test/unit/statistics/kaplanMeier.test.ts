import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberAtRisk } from '../../../server/statistics/followUp.ts'
import { kaplanMeier } from '../../../server/statistics/kaplanMeier.ts'
import { oneByOne, someFollowUps, withoutCompeting } from './someFollowUps.ts'

const checks = { seed: 20260401, numRuns: 200 }

test('a curve never rises, lies within its limits, and they within 0 to 1', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      let before = 1
      for (const { survival, interval } of kaplanMeier(followUps).steps) {
        expect(survival).toBeLessThan(before)
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(survival)
        expect(interval.upper).toBeGreaterThanOrEqual(survival)
        expect(interval.upper).toBeLessThanOrEqual(1)
        before = survival
      }
    }),
    checks,
  )
})

test('counts split into single groups, in whatever order, change nothing', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      expect(kaplanMeier(oneByOne(followUps))).toEqual(kaplanMeier(followUps))
    }),
    checks,
  )
})

test('a competing event leaves the curve as censoring does, and is counted by its own name', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      const curve = kaplanMeier(followUps)
      const without = kaplanMeier(withoutCompeting(followUps))
      expect(curve.steps).toEqual(without.steps)
      expect(curve.competing + curve.censored).toBe(without.censored)
      expect(curve.events + curve.competing + curve.censored).toBe(curve.total)
    }),
    checks,
  )
})

test('the number at risk on the day of a step is the step’s own', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      for (const { days, atRisk } of kaplanMeier(followUps).steps) expect(numberAtRisk(followUps, days)).toBe(atRisk)
    }),
    checks,
  )
})

test('with all followed to their event the curve is the share still without it', () => {
  const { steps, median } = kaplanMeier([{ days: 10, event: 'EVENT', n: 1 }, { days: 20, event: 'EVENT', n: 1 }, { days: 30, event: 'EVENT', n: 2 }])
  expect(steps.map(({ survival }) => survival)).toEqual([0.75, 0.5, 0])
  // Half had it on day 20: the curve need not go below one half.
  expect(median).toMatchObject({ isKnown: true, days: 20 })
})

test('events come before censoring on the same day', () => {
  const { steps } = kaplanMeier([{ days: 5, event: 'CENSORED', n: 1 }, { days: 5, event: 'EVENT', n: 1 }])
  expect(steps).toMatchObject([{ days: 5, atRisk: 2, survival: 0.5 }])
})

test('where the curve reaches 0 the upper limit stays where it was', () => {
  const { steps } = kaplanMeier([{ days: 1, event: 'EVENT', n: 1 }, { days: 2, event: 'EVENT', n: 1 }])
  expect(steps[1]).toMatchObject({ survival: 0, interval: { lower: 0, upper: steps[0]?.interval.upper } })
})

test('of nobody, of no events and of a curve above one half there is no median, and it is said why', () => {
  expect(kaplanMeier([])).toMatchObject({ total: 0, lastDay: null, steps: [], median: { isKnown: false, because: 'NOBODY', lower: null } })
  expect(kaplanMeier([{ days: 90, event: 'EVENT', n: 0 }]).median).toMatchObject({ because: 'NOBODY' })
  expect(kaplanMeier([{ days: 90, event: 'CENSORED', n: 12 }])).toMatchObject({ steps: [], median: { isKnown: false, because: 'NO_EVENTS' } })
  const above = kaplanMeier([{ days: 30, event: 'EVENT', n: 4 }, { days: 90, event: 'CENSORED', n: 6 }])
  expect(above.median).toEqual({ isKnown: false, because: 'STAYS_ABOVE_HALF', lower: 30 })
})

test.each([-1, 1.5, Number.NaN])('%d days or events are refused', (broken) => {
  expect(() => kaplanMeier([{ days: broken, event: 'EVENT', n: 1 }])).toThrow('The number of days')
  expect(() => kaplanMeier([{ days: 1, event: 'EVENT', n: broken }])).toThrow('The number followed so long')
})

test('a confidence of 95 is refused', () => {
  expect(() => kaplanMeier([], 95)).toThrow('such as 0.95')
})
