import { countOf } from '../../parts/numberInWords.ts'

/** "No disruption for 120 days": since the last day of effect of the latest one. */
export function nothingForDays(days: number | null | undefined): string {
  if (days === null || days === undefined) return 'No disruption of this group is recorded'
  return days === 0 ? 'A disruption had effect on this day' : `No disruption for ${countOf(days, 'day')}`
}
