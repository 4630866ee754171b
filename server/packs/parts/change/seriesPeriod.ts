import { RefusedError } from '../../../errors.ts'
import { type ChangeGrain, grainNames, pointPeriods } from '../../../comparison/change/pointPeriods.ts'
import { addMonths, type Day, previousDay } from '../../../periods/day.ts'
import { earlierOf } from '../../../periods/earlierOf.ts'
import { customPeriod, type Period } from '../../../periods/period.ts'
import { quartersOf } from '../../../periods/quartersOf.ts'
import type { Span } from '../../../periods/span.ts'

/** Two years: enough for limits that are no trial limits by month, and what the page opens with. */
const fewestMonths = 24

/** Before this a period has no year before that could be counted. */
const beginning: Day = '1991-01-01'

/** Over which days a series of a pack goes, by month or quarter, and which days these are, in words. */
export type SeriesPeriod = { period: Period; grain: ChangeGrain; inWords: string }

/**
 * Over which days do series of a pack go? The 24 months that ended with its period; all of a period that is longer, by quarter where
 * it has too many months. Of a period under way they end with its last month that had ended.
 *
 * @param notEnded first day that had not ended at the moment of the pack
 * Checked in: test/unit/packs/parts/change/seriesPeriod.test.ts.
 */
export function seriesPeriod(ofPack: Span, notEnded: Day): SeriesPeriod {
  const to = firstOfMonth(earlierOf(ofPack.to, notEnded))
  const from = earlierOf(firstOfMonth(ofPack.from), addMonths(to, -fewestMonths))
  const period = customPeriod(from < beginning ? beginning : from, previousDay(to))
  const [grain, whole] = hasMonths(period) ? ['MONTH' as const, period] : ['QUARTER' as const, inQuarters(period)]
  const points = pointPeriods(whole, grain).length
  return { period: whole, grain, inWords: `the ${points} ${grainNames[grain].many} from ${whole.inWords}${which(ofPack, to)}` }
}

function which(ofPack: Span, to: Day): string {
  if (to >= ofPack.to) return ', which end with the period of this pack'
  return to > ofPack.from ? ', the last of the period of this pack that had ended' : '. No month of the period of this pack had ended'
}

function hasMonths(period: Period): boolean {
  try {
    pointPeriods(period, 'MONTH')
    return true
  } catch (error) {
    if (error instanceof RefusedError) return false
    throw error
  }
}

/** From the quarter in which it begins to the last that ended in it. */
function inQuarters(period: Period): Period {
  const quarters = quartersOf(period)
  const [first, last] = [quarters[0]?.start ?? period.from, quarters.at(-1)?.start ?? period.to]
  const to = addMonths(last, 3) === period.to ? period.to : last
  return customPeriod(first, previousDay(to))
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}
