import { setImmediate as nextTurn } from 'node:timers/promises'
import { known } from '../units/referenceData.ts'
import { censusDay, residentsOn } from '../units/residentsOn.ts'
import type { Asker, FigureScope } from '../measures/figureScope.ts'
import { type Durability, type DurabilityCell, durabilityOf, readDurability } from '../measures/longTerm/durability.ts'
import type { LongTermScope } from '../measures/longTerm/longTermScope.ts'
import { mayOpenRecordsOf } from '../measures/singleRecords.ts'
import { dayInWords, previousDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'
import { above0, type Denominator, type FiguresBeside, type RateDenominator } from './comparedMeasure.ts'
import { readActiveOcgCounts } from './figures/activeOcgs.ts'
import type { ReadFigures } from './comparedUnits.ts'
import { type GrossYearBefore, grossYearBefore } from './grossYearBefore.ts'
import { once, onceEach, oneByOne } from './oneByOne.ts'
import { readReturnedOfRecorded, type ReturnedOfRecorded } from './returnedOfRecorded.ts'
import { readStaffInPost } from './staffInPost.ts'

/** Denominators and check-backs, and what findings alone are made of. */
export type ReadBeside = FiguresBeside & {
  heldOfAll: () => Promise<Durability[]>
  yearBefore: () => Promise<GrossYearBefore>
  returnedOfRecorded: () => Promise<ReturnedOfRecorded[]>
}

/**
 * Reads what stands beside the figures when a measure or the findings first ask for it, one after the other, and each once: at most 4
 * statements for measures, and those of grossYearBefore and readReturnedOfRecorded; whatever the number of units.
 *
 * As at: the moment of the scope; residents and groups of the last day of the period that had passed; staff of the latest return in it
 * that stands on the basis, as recorded of the one last accepted.
 *
 * Checked in: test/api/comparison/unitComparison.test.ts, test/api/comparison/denominators.test.ts.
 */
export function figuresBeside(asker: Asker, scope: LongTermScope, figures: ReadFigures): ReadBeside {
  const { database, viewer } = asker
  const { on, ofScope } = figures
  const onDay = lastDayPassed(scope)
  const inTurn = oneByOne()
  const reading = <Read>(run: () => Promise<Read>) => once(async () => {
    const read = await inTurn(run)
    await nextTurn() // the next reading is on its way before anything is computed from this one
    return read
  })
  const residents = reading(() => residentsOn(database, { day: onDay, asAt: scope.asAt }))
  const groups = reading(() => readActiveOcgCounts(database, { onDay, asAt: scope.asAt }))
  const staff = reading(() => readStaffInPost(asker, scope, figures))
  const checkBacks = reading(() => readDurability(database, scope, 'UNIT'))
  const returnedOfRecorded = reading(() => readReturnedOfRecorded(database, figures))
  const read: Record<RateDenominator, (unitCode: string) => Promise<Denominator>> = {
    RESIDENTS: async (unitCode) => above0((await residents()).get(unitCode) ?? 0, censusDay, 'No residents'),
    ACTIVE_OCGS: async (unitCode) => above0((await groups()).get(unitCode) ?? 0, onDay, `No active groups on ${dayInWords(onDay)}`),
    STAFF: async (unitCode) => (ofScope.expected.length === 0 ? { missing: on.returns.inWords } : known(await staff(), unitCode)),
  }
  const heldIn = (cells: readonly DurabilityCell[], unitCode: string | null) =>
    durabilityOf(cells, { ...scope, mayOpenRecords: mayOpenRecordsOf(viewer, unitCode) })
  return {
    denominatorOf: (denominator, unitCode) => read[denominator](unitCode),
    heldOf: onceEach(async (unitCode) => heldIn((await checkBacks()).filter(({ code }) => code === unitCode), unitCode)),
    heldOfAll: async () => heldIn(await checkBacks(), null),
    yearBefore: once(async () => {
      const inReturns = await returnedOfRecorded()
      return inTurn(() => grossYearBefore(asker, figures, inReturns))
    }),
    returnedOfRecorded,
  }
}

/** The last day of the period that had passed: groups and forces are counted as they were on it. */
export function lastDayPassed({ elapsedTo }: Pick<FigureScope, 'elapsedTo'>): Day {
  return previousDay(elapsedTo)
}
