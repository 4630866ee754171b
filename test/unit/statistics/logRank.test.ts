import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logRank } from '../../../server/statistics/logRank.ts'
import { oneByOne, someFollowUps } from './someFollowUps.ts'

const checks = { seed: 20260401, numRuns: 200 }

test('it is the same whichever curve comes first, and whether counts are split', () => {
  fc.assert(
    fc.property(someFollowUps, someFollowUps, (one, other) => {
      const there = logRank(one, other)
      const back = logRank(oneByOne(other), oneByOne(one))
      expect(back.isKnown).toBe(there.isKnown)
      if (!there.isKnown || !back.isKnown) return
      expect(back.chiSquare).toBeCloseTo(there.chiSquare, 8)
      expect(there.p).toBeGreaterThanOrEqual(0)
      expect(there.p).toBeLessThanOrEqual(1)
    }),
    checks,
  )
})

test('two curves of the same do not differ', () => {
  const same = [{ days: 10, event: 'EVENT' as const, n: 3 }, { days: 20, event: 'CENSORED' as const, n: 3 }]
  expect(logRank(same, same)).toMatchObject({ isKnown: true, chiSquare: 0, p: 1, observed: 3, expected: 3 })
})

test('of nobody, of no events and of curves without a day in common there is no test, and it is said why', () => {
  const event = (days: number) => [{ days, event: 'EVENT' as const, n: 2 }]
  const censored = (days: number) => [{ days, event: 'CENSORED' as const, n: 2 }]
  expect(logRank([], event(5))).toEqual({ isKnown: false, because: 'NOBODY' })
  expect(logRank(censored(5), censored(9))).toEqual({ isKnown: false, because: 'NO_EVENTS' })
  expect(logRank(censored(5), event(9))).toEqual({ isKnown: false, because: 'NEVER_AT_RISK_TOGETHER' })
})
