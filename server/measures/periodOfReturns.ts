import { dayInWords, previousDay } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { samePeriodAYearBefore } from '../periods/samePeriodAYearBefore.ts'
import type { FigureScope } from './figureScope.ts'

/**
 * The scope of figures that are made from returns: of the asked period, up to the end of the last period of returns that had ended.
 *
 * Why: a return covers its whole period or nothing, so no part of a month can be had from returns.
 *
 * @param periods those of returns inside the asked period that had ended, oldest first
 * @returns why there are none, in words that say what to choose
 * Checked in: test/unit/measures/periodOfReturns.test.ts.
 */
export function scopeOfReturns(scope: FigureScope, periods: readonly Period[]): FigureScope | { whyNot: string } {
  const { period, asAtDay } = scope
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) {
    return { whyNot: `No return was asked for in this period by ${dayInWords(asAtDay)}: choose whole months that have ended, or figures as recorded` }
  }
  const choose = `choose ${dayInWords(first.from)} to ${dayInWords(previousDay(last.to))}, or figures as recorded`
  if (first.from !== period.from) return { whyNot: `Returns cover whole periods, and the first in this one begins on ${dayInWords(first.from)}: ${choose}` }
  if (last.to === period.to) return scope
  // A period that still runs goes to the end of the last return.
  const stillRuns = period.kind === 'YEAR_TO_DATE' || (period.to > asAtDay && period.to.endsWith('-01'))
  if (!stillRuns) return { whyNot: `Returns cover whole periods, and the last in this one ends on ${dayInWords(previousDay(last.to))}: ${choose}` }
  const cut = { ...period, to: last.to, inWords: `${period.inWords}, to ${dayInWords(previousDay(last.to))}` }
  return { ...scope, period: cut, elapsedTo: last.to, yearBefore: samePeriodAYearBefore(cut) }
}
