import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { definitionsAt } from './definitionsAt.ts'
import { expectedPeriod } from './expectedPeriods.ts'
import { findReturns } from './findReturns.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'

/**
 * The returns of units for periods, as they stood at a moment (null is now), in the order asked. Two statements, however many are asked.
 *
 * @param asked codes of units and of periods: EMSOU, M2026-09
 * @returns null for one of a unit whose returns the viewer may not see or that there is not, and for a code that is no period of returns
 * that had ended by then: the same answer to each
 */
export async function findNamedReturns(asker: Acting, asked: readonly ReturnPlace[], asAt: Date | null): Promise<(ReturnRecord | null)[]> {
  const unitCodes = [...new Set(asked.map(({ unit }) => unit))].filter((code) => asker.reference.units.has(code))
  if (unitCodes.length === 0) return asked.map(() => null)
  const definitions = await definitionsAt(asker.database, asAt)
  const today = londonDayOf(asAt ?? asker.now)
  const periods = [...new Set(asked.map(({ period }) => period))].flatMap((code) => expectedPeriod(definitions, code, today) ?? [])
  const found = await findReturns(asker, { unitCodes, periods }, asAt, definitions)
  const byPlace = new Map(found.map((one) => [`${one.unitCode} ${one.period.code}`, one]))
  return asked.map(({ unit, period }) => byPlace.get(`${unit} ${period}`) ?? null)
}
