import type { SeriesBreak } from '../units/referenceData.ts'
import type { FigureScope } from './figureScope.ts'

/**
 * On which days, from the start of the year before to the end of the period, did the way of counting change?
 *
 * A unit's page has its own changes and those of all units, the network's page has all of them.
 *
 * Checked in: test/unit/measures/seriesBreaksOf.test.ts.
 */
export function seriesBreaksOf({ unit, period, yearBefore }: FigureScope, breaks: SeriesBreak[]): SeriesBreak[] {
  return breaks.filter(
    ({ day, unitCode }) =>
      day >= yearBefore.from && day < period.to && (unit === null || unitCode === null || unitCode === unit.code),
  )
}
