import type { Day } from '../periods/day.ts'
import type { FigureCode } from '../returnFigures/figureCatalogue.ts'
import type { Durability } from '../measures/longTerm/durability.ts'
import type { UnitFigures } from './unitFigures.ts'

/** Of what a rate is made. */
export const rateDenominators = ['RESIDENTS', 'ACTIVE_OCGS', 'STAFF'] as const
export type RateDenominator = (typeof rateDenominators)[number]

export const comparedMeasureKinds = ['RATE', 'SHARE'] as const
export type ComparedMeasureKind = (typeof comparedMeasureKinds)[number]

/** How a measure is made, in words. `version` changes when what it counts changes. */
export type MeasureDefinition = { code: string; name: string; version: number; counts: string; dividedBy: string; method: string }

/** So many of so many, and the day of the latter; or why this is not known, in words for people. */
export type Counted = { count: number; of: number; ofDay: Day | null } | { missing: string; short?: string; count: number | null }

/** A denominator of one unit and its day; or why there is none. */
export type Denominator = { of: number; ofDay: Day } | { missing: string }

/** A denominator; of 0 there is no rate, and words say why. */
export function above0(of: number, ofDay: Day, ofNone: string): Denominator {
  return of > 0 ? { of, ofDay } : { missing: ofNone }
}

/** What stands beside the figures of units, each read when a measure first asks for it. */
export type FiguresBeside = {
  denominatorOf: (denominator: RateDenominator, unitCode: string) => Promise<Denominator>
  heldOf: (unitCode: string) => Promise<Durability[]>
}

/** A measure by which units are compared: what it says of itself, and how it is counted for one unit. */
export type ComparedMeasureOf = {
  definition: MeasureDefinition
  kind: ComparedMeasureKind
  /** None for a share. */
  denominator: RateDenominator | null
  /** "per million residents", "of check-backs with an answer". */
  measuredIn: string
  /** Values are events for so many of the denominator; 1 for a share. */
  scale: number
  /** "31 gross disruptions per million residents", from a value in words. */
  inSentence: (value: string) => string
  /** Figures of returns that it is made from: where a return did not ask for one, there is no value. None where it is as recorded on every basis. */
  madeFrom: readonly FigureCode[]
  /** Whether it would tell of single records where a unit led few. */
  tellsOfSingleOnes: boolean
  /** Why it cannot be had of one strand; null where it can. */
  whyNotOfStrand: (strand: { code: string; name: string }) => string | null
  count: (own: UnitFigures, beside: FiguresBeside) => Promise<Counted>
}
