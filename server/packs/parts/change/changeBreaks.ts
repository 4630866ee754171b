import type { Day } from '../../../periods/day.ts'
import { dayInWords } from '../../../periods/day.ts'
import type { PackSeries } from './packSeries.ts'

/** Days in a series on which the way of counting changed or limits were re-based, and what was done; who did it is not said. */
export function changeBreaks({ period, seriesBreaks, rebasings }: Pick<PackSeries, 'period' | 'seriesBreaks' | 'rebasings'>): { day: Day; inWords: string }[] {
  const counted = seriesBreaks.map(({ day, unitCode, reason, source }) => ({
    day, inWords: `Break in the series${unitCode ? ` of ${unitCode}` : ''} on ${dayInWords(day)}. ${reason.replace(/\.$/, '')} (${source}).`,
  }))
  const rebased = rebasings.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ unitCode, fromDay, reason }) => ({
    day: fromDay, inWords: `Limits of ${unitCode} re-based from ${dayInWords(fromDay)}. Reason given: ${reason.replace(/\.$/, '')}.`,
  }))
  return [...counted, ...rebased].filter(({ day }) => day >= period.from && day < period.to).toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
