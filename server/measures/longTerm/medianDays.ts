import { cumulativeIncidence } from '../../statistics/cumulativeIncidence.ts'
import { type FollowUp, numberAtRisk } from '../../statistics/followUp.ts'
import { kaplanMeier } from '../../statistics/kaplanMeier.ts'
import { medianIncidence } from '../../statistics/medianIncidence.ts'
import type { LongTermScope } from './longTermScope.ts'

/** Why there is no median, in words: fewer than one half had the event, or too few were still followed when one half had. */
export type WhyNoMedian = { why: 'FEWER_THAN_HALF' | 'TOO_FEW_FOLLOWED'; inWords: string }

/** Why a median has no upper limit, in words: the limit of the curve does not come to one half as far as followed, or too few were still followed when it did. */
export type WhyNoUpper = { why: 'NOT_REACHED' | 'TOO_FEW_FOLLOWED'; inWords: string }

/**
 * Days by which one half had the event, with 95% limits; null where the follow-up does not say. `whyNone` is of the median, null where there is one;
 * `whyNoUpper` of its upper limit, null where that is given, and where there is no median.
 */
export type MedianDays = { days: number | null; lower: number | null; upper: number | null; whyNone: WhyNoMedian | null; whyNoUpper: WhyNoUpper | null }

/** Days by which those who may not open the records are given a curve: a step on a day is one group's. */
export const daysOfMonth = 30

/** Days rounded up to whole months of 30 days. */
export function inMonths(days: number): number {
  return Math.ceil(days / daysOfMonth) * daysOfMonth
}

/**
 * By when had one half of all who were followed the event? Where some ended with a merge or split, they can have it no more, and count.
 *
 * Not given, neither the median nor a limit, on a day when fewer than the fewest to say were still followed, unless nobody had been lost from sight
 * before: so few move the curve by large steps, and most are not known to have got so far. The estimate stays as exact as it is; it is not said. This rule is ours
 * (decision 18).
 *
 * Unit: days, or months of 30 days for those who may not open the records.
 * Source: statistics/kaplanMeier; where others compete, statistics/medianIncidence.
 * Checked in: test/unit/measures/longTerm/survivalCurve.test.ts.
 */
export function medianDays(followUps: readonly FollowUp[], { fewest, mayOpenRecords }: Pick<LongTermScope, 'fewest' | 'mayOpenRecords'>): MedianDays {
  const { competing, median } = kaplanMeier(followUps)
  const { days, lower, upper } = competing > 0 ? medianIncidence(cumulativeIncidence(followUps)) : { days: null, upper: null, ...median }
  if (days === null) return { ...noMedian, whyNone: { why: 'FEWER_THAN_HALF', inWords: 'Fewer than half so far' } }
  if (isOfTooFew(followUps, days, fewest)) {
    return { ...noMedian, whyNone: { why: 'TOO_FEW_FOLLOWED', inWords: `Fewer than ${fewest} were still followed when half had` } }
  }
  const given = (day: number | null): number | null => (day === null || mayOpenRecords ? day : inMonths(day))
  const whyNoUpper = whyNoUpperOf(followUps, upper, fewest)
  return { days: given(days), lower: given(lower), upper: whyNoUpper ? null : given(upper), whyNone: null, whyNoUpper }
}

const noMedian = { days: null, lower: null, upper: null, whyNoUpper: null }

function whyNoUpperOf(followUps: readonly FollowUp[], upper: number | null, fewest: number): WhyNoUpper | null {
  if (upper === null) return { why: 'NOT_REACHED', inWords: 'Not reached' }
  return isOfTooFew(followUps, upper, fewest) ? { why: 'TOO_FEW_FOLLOWED', inWords: `Not known: fewer than ${fewest} still followed` } : null
}

/** Whether a curve rests on too few on a day: where nobody was lost from sight before, it rests on all of them. */
function isOfTooFew(followUps: readonly FollowUp[], day: number, fewest: number): boolean {
  return numberAtRisk(followUps, day) < fewest && followUps.some(({ days, event, n }) => event === 'CENSORED' && days < day && n > 0)
}
