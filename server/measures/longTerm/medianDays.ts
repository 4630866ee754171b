import { cumulativeIncidence } from '../../statistics/cumulativeIncidence.ts'
import type { FollowUp } from '../../statistics/followUp.ts'
import { kaplanMeier } from '../../statistics/kaplanMeier.ts'
import { medianIncidence } from '../../statistics/medianIncidence.ts'
import type { LongTermScope } from './longTermScope.ts'

/** Days by which one half had the event, with 95% limits; null where the follow-up does not say. */
export type MedianDays = { days: number | null; lower: number | null; upper: number | null }

/** Days by which those who may not open the records are given a curve: a step on a day is one group's. */
export const daysOfMonth = 30

/** Days rounded up to whole months of 30 days. */
export function inMonths(days: number): number {
  return Math.ceil(days / daysOfMonth) * daysOfMonth
}

/**
 * By when had one half of all who were followed the event? Where some ended with a merge or split, they can have it no more, and count.
 *
 * Unit: days, or months of 30 days for those who may not open the records.
 * Source: statistics/kaplanMeier; where others compete, statistics/medianIncidence.
 * Checked in: test/unit/measures/longTerm/survivalCurve.test.ts.
 */
export function medianDays(followUps: readonly FollowUp[], { mayOpenRecords }: Pick<LongTermScope, 'mayOpenRecords'>): MedianDays {
  const { competing, median } = kaplanMeier(followUps)
  const { days, lower, upper } = competing > 0 ? medianIncidence(cumulativeIncidence(followUps)) : { days: null, upper: null, ...median }
  const given = (day: number | null): number | null => (day === null || mayOpenRecords ? day : inMonths(day))
  return { days: given(days), lower: given(lower), upper: given(upper) }
}
