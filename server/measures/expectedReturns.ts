import { londonDayOf } from '../periods/londonDay.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import type { Span } from '../periods/span.ts'
import { definitionOf } from '../returns/definitionOf.ts'
import { definitionsAt } from '../returns/definitionsAt.ts'
import { dueDay } from '../returns/dueDay.ts'
import { expectedPeriods } from '../returns/expectedPeriods.ts'
import type { ReturnDefinitionRecord } from '../returns/returnDefinitionRecord.ts'
import type { ReferenceData, Unit } from '../units/referenceData.ts'
import type { Asker, FigureScope } from './figureScope.ts'
import { readStandingReturns, type StandingReturn } from './standingReturns.ts'

/** A return that one unit was to send for a period that had ended, and how far it had come; `standing` null where nobody touched it. */
export type ExpectedReturn = {
  unit: Unit
  period: Period
  /** Whether its day, with an extension where there is one, had passed. */
  isOverdue: boolean
  standing: StandingReturn | null
}

/** Returns of the units and periods that figures are about, units in geographic order and periods oldest first. */
export type ReturnsOfScope = {
  /** The periods of returns that lie in the asked period and had ended. */
  periods: Period[]
  expected: ExpectedReturn[]
  definitions: ReturnDefinitionRecord[]
  /** Whether a return was asked for of a period inside the asked one, be it that none of them had ended. */
  isAsked: boolean
  /** The same of any other span of the scope, as the year before. */
  expectedIn: (span: Span) => ExpectedReturn[]
}

/**
 * Which returns were to be there for the figures of a scope, as at its moment?
 *
 * Unit: returns, one for each unit and period of returns that had ended; of the year before as well. Every unit’s are known to
 * whoever sees figures of units: that a return is missing is part of a figure. Statements: those of the definitions, and 1.
 */
export async function readExpectedReturns(
  { database, reference }: Pick<Asker, 'database' | 'reference'>,
  scope: Pick<FigureScope, 'unit' | 'period' | 'yearBefore' | 'asAt'>,
): Promise<ReturnsOfScope> {
  const { unit, period, yearBefore, asAt } = scope
  const definitions = await definitionsAt(database, asAt)
  const standing = await readStandingReturns(database, { from: yearBefore.from, to: period.to }, asAt)
  const units = unit ? [unit] : [...reference.units.values()]
  const today = londonDayOf(asAt)
  const expectedIn = ({ from, to }: Span): ExpectedReturn[] => {
    const periods = expectedPeriods(definitions, from, to, today)
    const byPlace = new Map(standing.map((each) => [`${each.unitCode} ${each.from} ${each.to}`, each]))
    return units.flatMap((one) => periods.map((each) => {
      const found = byPlace.get(`${one.code} ${each.from} ${each.to}`) ?? null
      return { unit: one, period: each, isOverdue: isOverdue(each, found, definitions, reference, today), standing: found }
    }))
  }
  const periods = expectedPeriods(definitions, period.from, period.to, today)
  const isAsked = expectedPeriods(definitions, period.from, period.to, period.to).length > 0
  return { periods, expected: expectedIn(period), definitions, isAsked, expectedIn }
}

function isOverdue(
  period: Period, standing: StandingReturn | null, definitions: ReturnDefinitionRecord[], { bankHolidays }: Pick<ReferenceData, 'bankHolidays'>, today: Day,
): boolean {
  if (standing?.extendedTo) return standing.extendedTo < today
  const definition = definitionOf(definitions, period.from)
  if (!definition) return true
  return dueDayOr(bankHolidays, period.to, definition.dueWorkingDays) < today
}

/** Where bank holidays are not published yet, the first day after the period: figures are shown all the same. */
function dueDayOr(bankHolidays: ReadonlyMap<Day, string>, periodTo: Day, workingDays: number): Day {
  try {
    return dueDay(bankHolidays, periodTo, workingDays)
  } catch (error) {
    if (error instanceof RangeError) return periodTo
    throw error
  }
}
