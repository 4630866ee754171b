import { addMonths, type Day, previousDay } from '../../../periods/day.ts'
import { customPeriod, type Period } from '../../../periods/period.ts'

/** Of more periods of returns the page does not show means at once; they are months, or longer. */
const mostMonths = 36

/**
 * Over which days does a pack look at means? Those of its period; the last three years, in whole quarters, of one that is longer.
 *
 * Checked in: test/unit/packs/parts/means/meansPeriod.test.ts.
 */
export function meansPeriod(ofPack: Period): Period {
  const earliest = addMonths(ofPack.to, -mostMonths)
  return ofPack.from >= earliest ? ofPack : customPeriod(quarterFrom(earliest), previousDay(ofPack.to))
}

/** The first day of a quarter of a financial year on or after a day. */
function quarterFrom(day: Day): Day {
  let first = day.endsWith('-01') ? day : `${addMonths(day, 1).slice(0, 7)}-01`
  while ((Number(first.slice(5, 7)) - 1) % 3 !== 0) first = addMonths(first, 1)
  return first
}
