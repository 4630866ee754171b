import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { firstDayNotEnded } from '../periods/firstDayNotEnded.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Period } from '../periods/period.ts'
import type { Headline } from './headline.ts'

/** Below so many led disruptions, figures of a unit would tell of single ones. Our own setting. */
export const fewestShown = 5

/** May the viewer open the records under figures of that unit? Null is the network, whose records nobody may open. */
export function mayOpenRecordsOf(viewer: Viewer | null, unitCode: string | null): boolean {
  return maySeeRecords(viewer) && viewer.unitCode === unitCode
}

/**
 * Why nothing but totals by grade is given to somebody who may not open the records; null where all is.
 *
 * Why: one disruption by day, threat, tactic, force and outcome is a record, whatever the table calls it.
 * Unit: led disruptions of every counted grade. 0 is given: there is nothing behind it.
 *
 * Checked in: test/api/measures/singleRecords.test.ts.
 */
export function whyNoDetail(figures: Pick<Headline, 'gross' | 'negative' | 'noImpact'>): string | null {
  return whyTooFew(figures.gross.value + figures.negative.value + figures.noImpact.value)
}

/** The same of a number of led disruptions of every counted grade. */
export function whyTooFew(led: number): string | null {
  if (led === 0 || led >= fewestShown) return null
  return `Too few to say: months, curves, breakdowns and outcomes of fewer than ${fewestShown} disruptions would tell of single ones.`
}

/**
 * Why figures of this period and moment are not given to somebody who may not open the records; null where they are.
 *
 * Why: two periods, or two moments, that differ by a day differ by a few records, and the difference tells of those.
 */
export function whyTooNarrow(period: Period, asAt: Date | null): { field: 'period' | 'asAt'; message: string } | null {
  const areWholeMonths = period.from.endsWith('-01') && (period.kind === 'YEAR_TO_DATE' || period.to.endsWith('-01'))
  if (!areWholeMonths) {
    const message = 'Figures of units whose records you do not see are given for whole months: choose a period from the first day of a month to the last day of one'
    return { field: 'period', message }
  }
  if (asAt && !isEndOfMonth(asAt)) {
    return { field: 'asAt', message: 'Figures of units whose records you do not see are given as they are known now, or as at the end of the last day of a month' }
  }
  return null
}

/** The first instant of a month in London, or the last millisecond or minute before it, as a page writes the end of a day. */
function isEndOfMonth(instant: Date): boolean {
  const after = firstDayNotEnded(instant)
  return after.endsWith('-01') && after !== londonDayOf(new Date(instant.getTime() - 1))
}
