import jStat from 'jstat'
import { followedDays, type FollowedDay, type FollowUp } from './followUp.ts'

/** `observed` and `expected` are events of the first curve; `p` is two-sided. */
export type LogRank =
  | { isKnown: true; chiSquare: number; degreesOfFreedom: 1; p: number; observed: number; expected: number }
  | { isKnown: false; because: 'NOBODY' | 'NO_EVENTS' | 'NEVER_AT_RISK_TOGETHER' }

/**
 * Do two curves differ by more than chance alone would make them?
 *
 * Why: two medians, or two curves that lie apart, say nothing of how few groups stand behind them.
 * Those who had a competing event leave on that day as the censored do.
 *
 * @param one those followed for the first curve, as counts in any order
 * @param other those followed for the second; nobody stands in both
 * @throws RangeError when a number of days or a count is not a whole number of 0 or more
 * Source: Mantel 1966, Peto and Peto 1972; hypergeometric variance, which takes ties into account. As R's survdiff.
 * Checked in: test/reference/logRank.test.ts.
 */
export function logRank(one: readonly FollowUp[], other: readonly FollowUp[]): LogRank {
  const ofOne = followedDays(one)
  const ofOther = followedDays(other)
  if (ofOne.length === 0 || ofOther.length === 0) return { isKnown: false, because: 'NOBODY' }
  const days = [...new Set([...ofOne, ...ofOther].filter(({ events }) => events > 0).map((day) => day.days))]
  if (days.length === 0) return { isKnown: false, because: 'NO_EVENTS' }

  let observed = 0
  let expected = 0
  let variance = 0
  for (const day of days) {
    const here = on(ofOne, day)
    const there = on(ofOther, day)
    const atRisk = here.atRisk + there.atRisk
    const events = here.events + there.events
    observed += here.events
    expected += (events * here.atRisk) / atRisk
    if (atRisk > 1) variance += (events * here.atRisk * there.atRisk * (atRisk - events)) / (atRisk ** 2 * (atRisk - 1))
  }
  if (variance === 0) return { isKnown: false, because: 'NEVER_AT_RISK_TOGETHER' }
  const chiSquare = (observed - expected) ** 2 / variance
  return { isKnown: true, chiSquare, degreesOfFreedom: 1, p: Math.max(0, 1 - jStat.chisquare.cdf(chiSquare, 1)), observed, expected }
}

/** How many were at risk on a day, and how many had the event on it. */
function on(days: readonly FollowedDay[], day: number): { atRisk: number; events: number } {
  const next = days.find((followed) => followed.days >= day)
  if (!next) return { atRisk: 0, events: 0 }
  return { atRisk: next.atRisk, events: next.days === day ? next.events : 0 }
}
