import type { Day } from './day.ts'
import { londonDayOf } from './londonDay.ts'

/** Pages write the end of a day as its last millisecond, and people as its last minute. */
const lastMinute = 60_000

/**
 * The first London day that had not ended at a moment. Its last minute is the end of a day: at 23:59 on 31 October that day, and October,
 * have ended.
 *
 * Checked in: test/unit/comparison/changePoints.test.ts.
 */
export function firstDayNotEnded(moment: Date): Day {
  return londonDayOf(new Date(moment.getTime() + lastMinute))
}
