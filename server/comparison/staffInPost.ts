import type { Basis } from '../measures/basis.ts'
import type { Asker, FigureScope } from '../measures/figureScope.ts'
import { dayInWords, previousDay } from '../periods/day.ts'
import { above0, type Denominator } from './comparedMeasure.ts'
import { noneOnBasis, type ReadFigures } from './comparedUnits.ts'
import { readStatedFigures } from './figures/statedFigures.ts'
import { type StatedReturn, statedReturns } from './means/statedReturns.ts'

/**
 * How many staff had each unit in post, as its latest return that stands states it? One that states none has none: what an earlier one said
 * may no longer hold.
 *
 * Unit: full-time equivalents. One statement, of no earlier returns than the latest of each unit: a year of returns takes ten times as long.
 *
 * @param scope of all units
 * @returns by code of the unit; every unit is there
 * Checked in: test/api/comparison/denominators.test.ts.
 */
export async function readStaffInPost(
  { database, reference }: Pick<Asker, 'database' | 'reference'>, scope: FigureScope, { on: { basis }, ofScope }: Pick<ReadFigures, 'on' | 'ofScope'>,
): Promise<Map<string, Denominator>> {
  const latest = [...reference.units.values()].map((unit) => ({ unit, last: latestOf(statedReturns(unit, [], basis, ofScope)) }))
  const [earliest = scope.period.from] = latest.flatMap(({ last }) => last?.period.from ?? []).toSorted()
  const stated = await readStatedFigures(database, basis, { ...scope, period: { ...scope.period, from: earliest } }, ['STAFF_IN_POST_TOTAL'])
  return new Map(latest.map(({ unit, last }) => [unit.code, staffOf(latestOf(statedReturns(unit, stated, basis, { ...ofScope, periods: last ? [last.period] : [] })), basis)]))
}

/** @param returns oldest first */
function latestOf(returns: readonly StatedReturn[]): StatedReturn | undefined {
  return returns.findLast(({ missing }) => missing === null)
}

function staffOf(latest: StatedReturn | undefined, basis: Basis): Denominator {
  if (!latest) return { missing: noneOnBasis[basis] }
  const { period: { to, inWords }, asks, cells } = latest
  if (!asks('STAFF_IN_POST_TOTAL')) return { missing: `The return of ${inWords} did not ask for staff` }
  const cell = cells.at('STAFF_IN_POST_TOTAL', '')
  const staff = cell?.isNil ? 0 : (cell?.quantity ?? null)
  const day = previousDay(to)
  return staff === null ? { missing: `No staff stated in the return of ${inWords}` } : above0(staff, day, `No staff in post on ${dayInWords(day)}`)
}
