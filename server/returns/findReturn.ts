import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { definitionsAt } from './definitionsAt.ts'
import { expectedPeriod } from './expectedPeriods.ts'
import { findReturns } from './findReturns.ts'
import type { ReturnRecord } from './returnRecord.ts'

/**
 * The return of a unit for a period, as it stood at a moment; null is now.
 *
 * @param asked codes of a unit and of a period: EMSOU, M2026-09
 * @returns null where the viewer may not see that unit's returns, there is no such unit, or the code is no period of returns that
 * had ended by then: the same answer to each
 */
export async function findReturn(asker: Acting, asked: { unit: string; period: string }, asAt: Date | null): Promise<ReturnRecord | null> {
  if (!asker.reference.units.has(asked.unit)) return null
  const definitions = await definitionsAt(asker.database, asAt)
  const period = expectedPeriod(definitions, asked.period, londonDayOf(asAt ?? asker.now))
  const [found] = period ? await findReturns(asker, { unitCodes: [asked.unit], periods: [period] }, asAt, definitions) : []
  return found ?? null
}
