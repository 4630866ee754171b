import { type Denominator, type RateDenominator, rateDenominators } from '../../../comparison/comparedMeasure.ts'
import type { ComparedUnit, ReadFigures } from '../../../comparison/comparedUnits.ts'
import { readComparedFigures } from '../../../comparison/figures/comparedFigures.ts'
import { figuresBeside } from '../../../comparison/figuresBeside.ts'
import { type ReturnedOfRecorded, readReturnedOfRecorded } from '../../../comparison/returnedOfRecorded.ts'
import { pastMoment } from '../../../facts/asAt.ts'
import { gapsOf } from '../../../measures/returnsBehind.ts'
import { settingsAt } from '../../../settings/settingsAt.ts'
import type { PackAsking } from '../../packAsking.ts'
import type { RatePeriods } from '../change/ratePeriods.ts'

/** What must be known of figures from returns, beside the figures; nothing as recorded. */
export type ReturnedFacts = {
  /** Gross that is in the returns of each unit, and gross that is recorded for the same months. */
  inReturns: readonly ReturnedOfRecorded[]
  /** Whether no return of the year before is there at all: rate ratios are then on another basis (change/readRates.ts). */
  isNoneYearBefore: boolean
  /** What rates of units would be divided by whose rates are withheld as returns are missing; by code of the unit. */
  denominators: Record<RateDenominator, ReadonlyMap<string, Denominator>>
}

export const ofRecords: ReturnedFacts = { inReturns: [], isNoneYearBefore: false, denominators: { RESIDENTS: new Map(), ACTIVE_OCGS: new Map(), STAFF: new Map() } }

type OfUnits = { basis: ReadFigures['on']['basis']; units: readonly Pick<ComparedUnit, 'unit' | 'missing' | 'whyNoRate'>[] }

/**
 * Reads what stands beside figures from returns.
 *
 * Statements: none as recorded; else those of readComparedFigures and 1, and at most 4 more where a rate is withheld.
 *
 * Checked in: test/api/packs/compareParts.test.ts.
 */
export async function readReturned(asking: PackAsking, { basis, units }: OfUnits, years: RatePeriods): Promise<ReturnedFacts> {
  if (basis === 'AS_RECORDED') return ofRecords
  const read = await readComparedFigures(asking, null, asking.asked, { detail: 'TOTALS', grain: 'PERIOD' })
  return {
    inReturns: await readReturnedOfRecorded(asking.database, read),
    isNoneYearBefore: !('missing' in years) && read.ofScope.expectedIn(years.earlier).length === gapsOf(read.ofScope.expectedIn(years.earlier), basis).length,
    denominators: await readDenominators(asking, read, units.filter(({ missing, whyNoRate }) => missing !== null || whyNoRate !== null).map(({ unit }) => unit.code)),
  }
}

async function readDenominators(asking: PackAsking, read: ReadFigures, withheld: readonly string[]): Promise<ReturnedFacts['denominators']> {
  if (withheld.length === 0) return ofRecords.denominators
  const past = pastMoment(asking.asked.asAt, asking.now)
  const settings = await settingsAt(asking.database, past)
  const beside = figuresBeside(asking, { ...read.scope, force: null, settings, fewest: settings.whole('FEWEST_TO_SAY'), past }, read)
  const found: Record<RateDenominator, Map<string, Denominator>> = { RESIDENTS: new Map(), ACTIVE_OCGS: new Map(), STAFF: new Map() }
  for (const denominator of rateDenominators) for (const code of withheld) found[denominator].set(code, await beside.denominatorOf(denominator, code))
  return found
}
