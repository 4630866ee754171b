import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cumulativeIncidence } from '../../../server/statistics/cumulativeIncidence.ts'
import type { FollowUp } from '../../../server/statistics/followUp.ts'
import { kaplanMeier } from '../../../server/statistics/kaplanMeier.ts'
import { medianIncidence } from '../../../server/statistics/medianIncidence.ts'

it('is the first day by which one half of all had the event, traced by hand', () => {
  // Of 10, 2 merge on day 5; 4 of 10 have it by day 20 and 5 by day 30: exactly one half.
  const followUps: FollowUp[] = [
    { days: 5, event: 'COMPETING', n: 2 }, { days: 20, event: 'EVENT', n: 4 }, { days: 30, event: 'EVENT', n: 1 }, { days: 90, event: 'CENSORED', n: 3 },
  ]
  expect(medianIncidence(cumulativeIncidence(followUps))).toMatchObject({ days: 30, lower: 20, upper: null })
  expect(kaplanMeier(followUps).median).toMatchObject({ days: 20 })
})

it('is none where fewer than one half had it, and none of nobody', () => {
  const four: FollowUp[] = [{ days: 20, event: 'EVENT', n: 4 }, { days: 30, event: 'COMPETING', n: 6 }]
  expect(medianIncidence(cumulativeIncidence(four)).days).toBeNull()
  expect(medianIncidence(cumulativeIncidence([]))).toEqual({ days: null, lower: null, upper: null })
})

const followUp = fc.record({ days: fc.nat(400), event: fc.constantFrom('EVENT' as const, 'CENSORED' as const, 'COMPETING' as const), n: fc.integer({ min: 1, max: 5 }) })

it('is never before that of the survival curve, and the same where nothing competes', () => {
  fc.assert(fc.property(fc.array(followUp, { maxLength: 12 }), (followUps) => {
    const of = (some: FollowUp[]) => [medianIncidence(cumulativeIncidence(some)).days, kaplanMeier(some).median] as const
    const [days, median] = of(followUps)
    if (days !== null && !(median.isKnown && median.days <= days)) return false
    const [alone, aloneMedian] = of(followUps.filter(({ event }) => event !== 'COMPETING'))
    return alone === (aloneMedian.isKnown ? aloneMedian.days : null)
  }), { numRuns: 200 })
})
