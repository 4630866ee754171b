import type { Day } from '../periods/day.ts'
import { addMonths } from '../periods/day.ts'
import { financialYearOf, spanOfFinancialYear } from '../periods/financialYear.ts'
import { monthOf } from '../periods/month.ts'
import { parsePeriod, type Period } from '../periods/period.ts'
import { definitionOf } from './definitionOf.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/**
 * For which periods is a return expected of every unit? Those of the definitions that lie in [from, to) and whose last day has
 * passed, from where reporting begins. Where a definition changes how many months a return covers, the periods follow.
 *
 * @param definitions oldest first
 * @param today the London day up to which it is asked
 * @returns oldest first; none before reporting begins
 * @throws RangeError when an end is not a day
 * Checked in: test/unit/returns/expectedPeriods.test.ts.
 */
export function expectedPeriods(definitions: readonly ReturnDefinitionRecord[], from: Day, to: Day, today: Day): Period[] {
  const first = definitions.findLast(({ beginsReporting }) => beginsReporting)?.validFrom
  if (first === undefined) return []
  const end = to < today ? to : today
  const periods: Period[] = []
  let start = first < from ? `${from.slice(0, 7)}-01` : first
  while (start < end) {
    const definition = definitionOf(definitions, start)
    const period = periodFrom(start, definition?.months ?? 1, today)
    if (period.from >= from && period.from >= first && period.to <= end) periods.push(period)
    start = period.to
  }
  return periods
}

/** The month, or the quarter of the financial year, in which a day lies. */
function periodFrom(day: Day, months: 1 | 3, today: Day): Period {
  if (months === 1) return parsePeriod(`M${monthOf(day)}`, today)
  const year = financialYearOf(day)
  const april = spanOfFinancialYear(year).from
  const quarter = [1, 2, 3].find((number) => day < addMonths(april, 3 * number)) ?? 4
  return parsePeriod(`FY${year}-Q${quarter}`, today)
}

/**
 * The period of returns with that code, once it has ended.
 *
 * @returns null where the code is no period, one that returns do not cover, or one whose last day has not passed
 */
export function expectedPeriod(definitions: readonly ReturnDefinitionRecord[], code: string, today: Day): Period | null {
  const asked = /^(M|FY)/.test(code) ? readPeriod(code, today) : null
  return asked && (expectedPeriods(definitions, asked.from, asked.to, today).find((period) => period.code === code) ?? null)
}

function readPeriod(code: string, today: Day): Period | null {
  try {
    return parsePeriod(code, today)
  } catch (error) {
    if (error instanceof RangeError) return null // any text may be sent as a period; one that means nothing is no return's
    throw error
  }
}
