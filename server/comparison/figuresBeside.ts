import { known } from '../units/referenceData.ts'
import { censusDay, residentsOn } from '../units/residentsOn.ts'
import type { Asker, FigureScope } from '../measures/figureScope.ts'
import type { Basis } from '../measures/basis.ts'
import type { ReturnsOfScope } from '../measures/expectedReturns.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import { type Durability, type DurabilityCell, durabilityOf, readDurability } from '../measures/longTerm/durability.ts'
import type { LongTermScope } from '../measures/longTerm/longTermScope.ts'
import { mayOpenRecordsOf } from '../measures/singleRecords.ts'
import { dayInWords, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import type { Denominator, FiguresBeside, RateDenominator } from './comparedMeasure.ts'
import { readActiveOcgs } from './figures/activeOcgs.ts'
import { readStatedFigures } from './figures/statedFigures.ts'
import { noneOnBasis } from './comparedUnits.ts'
import { type StatedReturn, statedReturns } from './means/statedReturns.ts'
import { once } from './oneByOne.ts'

/** Denominators and check-backs, and what findings say of check-backs of all units together. */
export type ReadBeside = FiguresBeside & { heldOfAll: () => Promise<Durability[]> }

/**
 * Reads denominators and check-backs when a measure first asks for them: at most 4 statements, whatever the number of units.
 *
 * As at: the moment of the scope; residents and groups of the last day of the period that had passed; staff of the latest return in it
 * that stands on the basis, as recorded of the one last accepted.
 *
 * Checked in: test/api/comparison/unitComparison.test.ts, test/api/comparison/denominators.test.ts.
 */
export function figuresBeside(asker: Asker, scope: LongTermScope, { on, ofScope }: { on: BasisOfFigures; ofScope: ReturnsOfScope }): ReadBeside {
  const { database, viewer, reference } = asker
  const { basis } = on
  const onDay = lastDayPassed(scope)
  const residents = once(() => residentsOn(database, { day: onDay, asAt: scope.asAt }))
  const groups = once(() => readActiveOcgs(database, { unit: null, onDay, asAt: scope.asAt }))
  const stated = once(() => readStatedFigures(database, basis, scope, ['STAFF_IN_POST_TOTAL']))
  const checkBacks = once(() => readDurability(database, scope, 'UNIT'))
  const read: Record<RateDenominator, (unitCode: string) => Promise<Denominator>> = {
    RESIDENTS: async (unitCode) => above0((await residents()).get(unitCode) ?? 0, censusDay, 'No residents'),
    ACTIVE_OCGS: async (unitCode) => {
      const own = (await groups()).filter((one) => one.dimension === 'ALL' && one.unitCode === unitCode)
      return above0(own.reduce((sum, { ocgs }) => sum + ocgs, 0), onDay, `No active groups on ${dayInWords(onDay)}`)
    },
    STAFF: async (unitCode) => {
      if (ofScope.expected.length === 0) return { missing: on.returns.inWords }
      return staffOf(statedReturns(known(reference.units, unitCode), await stated(), basis, ofScope), basis)
    },
  }
  const heldIn = (cells: readonly DurabilityCell[], unitCode: string | null) =>
    durabilityOf(cells, { ...scope, mayOpenRecords: mayOpenRecordsOf(viewer, unitCode) })
  return {
    denominatorOf: (denominator, unitCode) => read[denominator](unitCode),
    heldOf: async (unitCode) => heldIn((await checkBacks()).filter(({ code }) => code === unitCode), unitCode),
    heldOfAll: async () => heldIn(await checkBacks(), null),
  }
}

/** The last day of the period that had passed: groups and forces are counted as they were on it. */
export function lastDayPassed({ elapsedTo }: Pick<FigureScope, 'elapsedTo'>): Day {
  return previousDay(elapsedTo)
}

/**
 * Staff in post as the latest return that stands states it. One that states none has none: what an earlier one said may no longer hold.
 *
 * @param returns oldest first
 */
function staffOf(returns: readonly StatedReturn[], basis: Basis): Denominator {
  const latest = returns.findLast(({ missing }) => missing === null)
  if (!latest) return { missing: noneOnBasis[basis] }
  const { period: { to, inWords }, asks, cells } = latest
  if (!asks('STAFF_IN_POST_TOTAL')) return { missing: `The return of ${inWords} did not ask for staff` }
  const cell = cells.at('STAFF_IN_POST_TOTAL', '')
  const staff = cell?.isNil ? 0 : (cell?.quantity ?? null)
  const day = previousDay(to)
  return staff === null ? { missing: `No staff stated in the return of ${inWords}` } : above0(staff, day, `No staff in post on ${dayInWords(day)}`)
}

function above0(of: number, ofDay: Day, ofNone: string): Denominator {
  return of > 0 ? { of, ofDay } : { missing: ofNone }
}
