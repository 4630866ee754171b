import { countOf } from '../../parts/numberInWords.ts'

/**
 * "No disruption for 120 days": since the last day of effect of the latest one.
 *
 * @param ofMerged how many were against groups merged into this one; they count here too
 */
export function nothingForDays(days: number | null | undefined, ofMerged: number): string {
  if (days === null || days === undefined) return 'No disruption of this group is recorded'
  const counted = ofMerged > 0 ? ', of this group or of those merged into it' : ''
  return days === 0 ? `A disruption had effect on this day${counted}` : `No disruption for ${countOf(days, 'day')}${counted}`
}
