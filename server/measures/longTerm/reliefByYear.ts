import type { Day } from '../../periods/day.ts'
import { financialYearsOf } from '../../periods/quartersOf.ts'
import type { Span } from '../../periods/span.ts'
import { requireListed } from './durabilityByQuarter.ts'
import type { LongTermScope } from './longTermScope.ts'
import { type ReliefRow, type ReliefTotal, reliefTotals } from './reliefTotals.ts'
import { withheldTogether } from './withheldTogether.ts'

/** `financialYear` is the calendar year in which it begins; `isProvisional` has one for each of `relief`. */
export type ReliefYear = { financialYear: number; inWords: string; relief: ReliefTotal[]; isProvisional: boolean[] }

/**
 * Relief by financial year of the first disruption, each year that has begun, also those in which nothing could be measured.
 *
 * A year is provisional over a number of months while some of its days are still to come, or have passed without an assessment:
 * one that is made or recorded later may add to them. Of a year with too few to tell others of, nothing is given but its name; nor of
 * one from which it could be worked out.
 *
 * @param rows with the calendar year in which a financial year begins as their code
 * @param elapsedTo the first day of the period that had not passed; a disruption known roughly may end after it
 * @throws RangeError when something is counted outside the period
 * Checked in: test/unit/measures/longTerm/reliefTotals.test.ts.
 */
export function reliefByYear(
  rows: readonly ReliefRow[],
  period: Span,
  elapsedTo: Day,
  scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>,
): ReliefYear[] {
  const years = financialYearsOf(period)
  requireListed(rows, years.map(({ year }) => String(year)))
  const counted = new Set(rows.map(({ code }) => code))
  const of = (code: string, by: typeof scope) => reliefTotals(rows.filter((row) => row.code === code), by)
  const codes = years.map(({ year }) => String(year))
  const withheld = withheldTogether(
    codes.map((code) => ({ code, counts: of(code, { ...scope, mayOpenRecords: true }).map(({ sequences }) => sequences) })), scope)
  return years.filter(({ start, year }) => start < elapsedTo || counted.has(String(year))).map(({ year, inWords }) => {
    const relief = withheld.has(String(year)) ? [] : of(String(year), scope)
    return { financialYear: year, inWords, relief, isProvisional: relief.map(({ toComeDays, unobservedDays }) => toComeDays + unobservedDays > 0) }
  })
}
