import { type Day, previousDay } from '../../../periods/day.ts'
import { earlierOf } from '../../../periods/earlierOf.ts'
import { customPeriod, parsePeriod, type Period } from '../../../periods/period.ts'
import { samePeriodAYearBefore } from '../../../periods/samePeriodAYearBefore.ts'

/** The period of a pack, as far as its months had ended, and the same a year before; or why the two cannot be compared, in words. */
export type RatePeriods = { earlier: Period; later: Period } | { missing: string }

/** Before this a period has no year before that could be counted. */
const beginning: Day = '1991-01-01'

/**
 * Which two periods does a pack set beside each other?
 *
 * Why whole months that had ended: of a period under way the year before would hold other months, and part of a month is given to nobody
 * who may not open the records.
 *
 * @param notEnded first day that had not ended at the moment of the pack
 * Checked in: test/unit/packs/parts/change/ratePeriods.test.ts.
 */
export function ratePeriods(ofPack: Period, notEnded: Day): RatePeriods {
  const to = `${earlierOf(ofPack.to, notEnded).slice(0, 7)}-01`
  if (to <= ofPack.from) return { missing: `No month of ${ofPack.inWords} had ended, so there is nothing to set beside the year before` }
  const later = to === ofPack.to && ofPack.kind !== 'YEAR_TO_DATE' ? ofPack : customPeriod(ofPack.from, previousDay(to))
  const before = samePeriodAYearBefore(later)
  if (before.to > later.from) return { missing: 'The period is longer than a year, so the same period a year before shares days with it' }
  if (before.from < beginning) return { missing: `The same period a year before begins before ${beginning.slice(0, 4)}, and nothing is counted there` }
  return { later, earlier: named(later, before) }
}

/** The year before by the name that its kind has: "Q2: July to September 2025". */
function named({ code, from, kind }: Period, before: Period): Period {
  if (kind === 'CUSTOM') return before
  const yearBefore = parsePeriod(code.replace(/\d{4}/, (year) => String(Number(year) - 1)), from)
  return yearBefore.from === before.from && yearBefore.to === before.to ? yearBefore : before
}
