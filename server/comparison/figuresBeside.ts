import { censusDay, residentsOn } from '../units/residentsOn.ts'
import type { Asker, FigureScope } from '../measures/figureScope.ts'
import type { Basis } from '../measures/basis.ts'
import { type Durability, type DurabilityCell, durabilityOf, readDurability } from '../measures/longTerm/durability.ts'
import type { LongTermScope } from '../measures/longTerm/longTermScope.ts'
import { mayOpenRecordsOf } from '../measures/singleRecords.ts'
import { dayInWords, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import type { Denominator, FiguresBeside, RateDenominator } from './comparedMeasure.ts'
import { readActiveOcgs } from './figures/activeOcgs.ts'
import { readStatedFigures, type StatedFigure } from './figures/statedFigures.ts'
import { once } from './oneByOne.ts'

/** Denominators and check-backs, and what findings say of check-backs of all units together. */
export type ReadBeside = FiguresBeside & { heldOfAll: () => Promise<Durability[]> }

/**
 * Reads denominators and check-backs when a measure first asks for them: at most 4 statements, whatever the number of units.
 *
 * As at: the moment of the scope; residents and groups of the last day of the period that had passed.
 */
export function figuresBeside(asker: Asker, scope: LongTermScope, basis: Basis): ReadBeside {
  const { database, viewer } = asker
  const onDay = lastDayPassed(scope)
  const residents = once(() => residentsOn(database, onDay))
  const groups = once(() => readActiveOcgs(database, { unit: null, onDay, asAt: scope.asAt }))
  const stated = once(() => readStatedFigures(database, basis, scope, ['STAFF_IN_POST_TOTAL']))
  const checkBacks = once(() => readDurability(database, scope, 'UNIT'))
  const read: Record<RateDenominator, (unitCode: string) => Promise<Denominator>> = {
    RESIDENTS: async (unitCode) => above0((await residents()).get(unitCode) ?? 0, censusDay, 'No residents'),
    ACTIVE_OCGS: async (unitCode) => {
      const own = (await groups()).filter((one) => one.dimension === 'ALL' && one.unitCode === unitCode)
      return above0(own.reduce((sum, { ocgs }) => sum + ocgs, 0), onDay, `No active groups on ${dayInWords(onDay)}`)
    },
    STAFF: async (unitCode) => staffOf((await stated()).filter((one) => one.unitCode === unitCode)),
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

/** Staff in post of the latest return that states it. */
function staffOf(stated: readonly StatedFigure[]): Denominator {
  const latest = stated.filter(({ about }) => about === 'STAFF_IN_POST_TOTAL').toSorted((one, other) => one.to.localeCompare(other.to)).at(-1)
  if (!latest || (latest.quantity === null && !latest.isNil)) return { missing: 'No staff stated' }
  const day = previousDay(latest.to)
  return above0(latest.quantity ?? 0, day, `No staff in post on ${dayInWords(day)}`)
}

function above0(of: number, ofDay: Day, ofNone: string): Denominator {
  return of > 0 ? { of, ofDay } : { missing: ofNone }
}
