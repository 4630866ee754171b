import { type Asked, type Asker, figureScope } from '../../measures/figureScope.ts'
import { basisAsked, type BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { holdsInventedRecords } from '../../measures/inventedRecords.ts'
import { returnsSentence } from '../../measures/returnsBehind.ts'
import { refusal } from '../../errors.ts'
import type { Day } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import type { Unit } from '../../units/referenceData.ts'
import { censusDay, residentsOn } from '../../units/residentsOn.ts'
import { lastDayPassed } from '../figuresBeside.ts'
import { readStatedFigures } from '../figures/statedFigures.ts'
import { type CapabilityStates, capabilityStates } from './capabilityStates.ts'
import { type InspectionFigure, inspectionFigures } from './inspectionFigures.ts'
import { latestBudget, type LatestBudget } from './latestBudget.ts'
import { meansCaveats } from './meansCaveats.ts'
import { type StaffAt, staffOverTime, whyNoStaff } from './staffOverTime.ts'
import { statedReturns } from './statedReturns.ts'

export type UnitMeans = LatestBudget & { unit: Unit; residents: number; capabilities: CapabilityStates[]; staff: StaffAt[]; missingStaff: string | null }

export type CapabilitiesAndMeans = Pick<BasisOfFigures, 'basis' | 'basisInWords' | 'bases' | 'gaps' | 'returns'> & {
  returnsInWords: string
  period: Period
  asAt: Date
  /** Periods of returns in the period asked for, oldest first. */
  periods: Period[]
  residentsDay: Day
  units: UnitMeans[]
  inspection: InspectionFigure[]
  caveats: string[]
}

/** Beyond so many a page could not show them. */
const mostPeriods = 36

/**
 * What has each unit to work with, as its returns state it: capabilities at the end of each period of returns, staff, and the budget?
 *
 * Unit: states, full-time equivalents, pounds. Nobody records these anywhere but in returns, so figures as recorded are those last
 * accepted too. Units stand in geographic order: it is no ranking. Statements: those of basisAsked, and 3, whatever the number of units.
 *
 * @throws RefusedError as figureScope and basisAsked, or when the period holds more than 36 periods of returns
 * Source: aggregates.stated_figures.
 */
export async function capabilitiesAndMeans(asker: Asker, asked: Asked): Promise<CapabilitiesAndMeans> {
  const { database, reference } = asker
  const { scope, on, ofScope } = await basisAsked(asker, figureScope(asker, null, asked), asked)
  const { periods } = ofScope
  if (periods.length > mostPeriods) {
    throw refusal('period', `There are ${periods.length} periods of returns in ${scope.period.inWords}, and at most ${mostPeriods} are shown: choose a shorter period`)
  }
  const stated = await readStatedFigures(database, on.basis, scope)
  const residentsOf = await residentsOn(database, { day: lastDayPassed(scope), asAt: scope.asAt })
  const { basis, basisInWords, bases, gaps, returns } = on
  return {
    basis, basisInWords, bases, gaps, returns, periods,
    returnsInWords: returnsSentence(returns),
    period: scope.period,
    asAt: scope.asAt,
    residentsDay: censusDay,
    units: [...reference.units.values()].map((unit) => {
      const ofUnit = statedReturns(unit, stated, basis, ofScope)
      const residents = residentsOf.get(unit.code) ?? 0
      const staff = staffOverTime(ofUnit, residents)
      return { unit, residents, capabilities: capabilityStates(ofUnit, reference), staff, missingStaff: whyNoStaff(staff, ofUnit, basis), ...latestBudget(ofUnit, basis) }
    }),
    inspection: inspectionFigures(reference),
    caveats: meansCaveats({ isInvented: await holdsInventedRecords(database), on }),
  }
}
