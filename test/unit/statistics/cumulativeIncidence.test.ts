import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cumulativeIncidence, shareByDay } from '../../../server/statistics/cumulativeIncidence.ts'
import { kaplanMeier } from '../../../server/statistics/kaplanMeier.ts'
import { oneByOne, someFollowUps, withoutCompeting } from './someFollowUps.ts'

const checks = { seed: 20260401, numRuns: 200 }

test('a share never falls, lies within its limits, and they within 0 to 1', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      let before = 0
      for (const { share, interval } of cumulativeIncidence(followUps).steps) {
        expect(share).toBeGreaterThan(before)
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(share)
        expect(interval.upper).toBeGreaterThanOrEqual(share)
        expect(interval.upper).toBeLessThanOrEqual(1)
        before = share
      }
    }),
    checks,
  )
})

test('without competing events it is 1 less Kaplan-Meier, with Greenwood’s standard error', () => {
  fc.assert(
    fc.property(someFollowUps.map(withoutCompeting), (followUps) => {
      const { steps } = kaplanMeier(followUps)
      for (const [index, { days, share, standardError }] of cumulativeIncidence(followUps).steps.entries()) {
        expect(days).toBe(steps[index]?.days)
        expect(share).toBeCloseTo(1 - (steps[index]?.survival ?? 1), 9)
        expect(standardError).toBeCloseTo(steps[index]?.standardError ?? -1, 7)
      }
    }),
    checks,
  )
})

test('with competing events the share is at most 1 less Kaplan-Meier, on the same days', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      const { steps } = kaplanMeier(followUps)
      const shares = cumulativeIncidence(followUps).steps
      expect(shares.map(({ days }) => days)).toEqual(steps.map(({ days }) => days))
      for (const [index, { share }] of shares.entries()) expect(share).toBeLessThanOrEqual(1 - (steps[index]?.survival ?? 0) + 1e-12)
    }),
    checks,
  )
})

test('the shares of both events and of neither add up to 1', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      const swapped = followUps.map((one) => ({ ...one, event: one.event === 'EVENT' ? 'COMPETING' as const : one.event === 'COMPETING' ? 'EVENT' as const : one.event }))
      const either = followUps.map((one) => ({ ...one, event: one.event === 'CENSORED' ? one.event : 'EVENT' as const }))
      const last = (of: typeof followUps) => cumulativeIncidence(of).steps.at(-1)?.share ?? 0
      expect(last(followUps) + last(swapped)).toBeCloseTo(last(either), 9)
    }),
    checks,
  )
})

test('counts split into single groups, in whatever order, change nothing', () => {
  fc.assert(
    fc.property(someFollowUps, (followUps) => {
      expect(cumulativeIncidence(oneByOne(followUps))).toEqual(cumulativeIncidence(followUps))
    }),
    checks,
  )
})

test('the share by a day is that of the last step before it, where somebody was followed so long', () => {
  const curve = cumulativeIncidence([{ days: 100, event: 'EVENT', n: 1 }, { days: 400, event: 'CENSORED', n: 3 }])
  expect(shareByDay(curve, 365)).toMatchObject({ isKnown: true, share: 0.25 })
  expect(shareByDay(curve, 99)).toEqual({ isKnown: false, because: 'NO_EVENTS' })
  expect(shareByDay(curve, 401)).toEqual({ isKnown: false, because: 'NOT_FOLLOWED_SO_LONG' })
  expect(shareByDay(cumulativeIncidence([]), 365)).toEqual({ isKnown: false, because: 'NOBODY' })
})

test('once all have had the event, its share is known for ever', () => {
  expect(shareByDay(cumulativeIncidence([{ days: 100, event: 'EVENT', n: 2 }]), 365)).toMatchObject({ isKnown: true, share: 1 })
})
