import fc from 'fast-check'
import type { FollowUp } from '../../../server/statistics/followUp.ts'

/** Up to thirty counts on few days, so that days are shared often; sometimes nobody. */
export const someFollowUps = fc.array(
  fc.record<FollowUp>({
    days: fc.integer({ min: 0, max: 40 }),
    event: fc.constantFrom('EVENT', 'CENSORED', 'COMPETING'),
    n: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 30 },
)

/** The same followed one by one, the last first. */
export function oneByOne(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.flatMap(({ n, ...one }) => Array.from({ length: n }, () => ({ ...one, n: 1 }))).toReversed()
}

/** The same where nothing competes: those who had a competing event are merely followed no longer. */
export function withoutCompeting(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.map((one) => (one.event === 'COMPETING' ? { ...one, event: 'CENSORED' } : one))
}
