import { cumulativeIncidence, shareByDay } from '../../statistics/cumulativeIncidence.ts'
import { type FollowUp, numberAtRisk } from '../../statistics/followUp.ts'
import { shareInterval } from '../../statistics/shareInterval.ts'
import type { LongTermScope } from './longTermScope.ts'

/** A share with its 95% limits, estimated from so many who were followed from the start, not all equally long. */
export type ShareEstimate = { share: number; lower: number; upper: number; atRiskAtStart: number }

const daysOfYear = 365

/**
 * The share of sequences whose score had come back within a year, of those in which it fell; merge and split compete.
 *
 * Where none had come back the method gives no limits: the upper one is then Wilson's, for those followed for the whole year.
 *
 * @returns null below the fewest to say, and where nobody was followed for a year: what came then is not known, and not none
 * Source: statistics/cumulativeIncidence (Aalen-Johansen).
 * Checked in: test/unit/measures/longTerm/effectRow.test.ts.
 */
export function recoveredWithinYear(followUps: readonly FollowUp[], { fewest }: Pick<LongTermScope, 'fewest'>): ShareEstimate | null {
  const curve = cumulativeIncidence(followUps)
  if (curve.total < fewest) return null
  const byThen = shareByDay(curve, daysOfYear)
  const atRiskAtStart = curve.total
  if (byThen.isKnown) return { share: byThen.share, lower: byThen.interval.lower, upper: byThen.interval.upper, atRiskAtStart }
  if (byThen.because !== 'NO_EVENTS') return null
  const followedSoLong = numberAtRisk(followUps, daysOfYear)
  return followedSoLong === 0 ? null : { share: 0, lower: 0, upper: shareInterval(0, followedSoLong).interval.upper, atRiskAtStart }
}
