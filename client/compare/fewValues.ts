import type { Gap, GapsOfFigures } from '../measures/monthsNotDrawn.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { monthsLater, quarterFrom, quarterOf } from '../periods/financialQuarter.ts'

interface Compared extends GapsOfFigures {
  period: { from: string; lastDay: string }
  asAt: string
}

interface Named {
  name: string
  values: readonly { value?: number | null }[]
}

/**
 * Of how few units a measure is known while others lack a return: "Gross per million residents for 3 of 10 units: the others lack a return of this period."
 *
 * @returns null where each unit has a value, or no return is lacking
 */
export function fewValuesInWords({ gaps, gapsFilled }: GapsOfFigures, measure: Named | null): string | null {
  if (!measure || gapsFilled || gaps.length === 0) return null
  const known = measure.values.filter(({ value }) => typeof value === 'number').length
  if (known === measure.values.length) return null
  const lacking = new Set(gaps.map(({ unit }) => unit.code)).size
  const others = measure.values.length - known
  const why = lacking >= others ? `${known === 0 ? 'all' : 'the others'} lack a return of this period` : `returns of this period of ${countOf(lacking, 'unit')} are missing`
  return `${measure.name} for ${known === 0 ? 'none' : numberInWords(known)} of ${countOf(measure.values.length, 'unit')}: ${why}.`
}

/**
 * The latest quarter that had ended within the period and lacks no return; the quarter before the period where there is none.
 *
 * @returns its code, as addresses write it, and its words; null before the years that have codes
 */
export function wholeQuarter({ period, asAt, gaps }: Compared): { code: string; inWords: string } | null {
  const today = londonDay(asAt)
  const end = today < period.lastDay ? today : period.lastDay
  for (let first = quarterOf(end); first.slice(0, 4) > '1990'; first = monthsLater(first, -3)) {
    const lastDay = lastDayOfMonth(monthsLater(first, 2))
    if (lastDay <= end && !gaps.some((gap) => touches(gap, `${first}-01`, lastDay))) return quarterFrom(first)
  }
  return null
}

function touches({ period }: Gap, from: string, lastDay: string): boolean {
  return period.from <= lastDay && from <= period.lastDay
}
