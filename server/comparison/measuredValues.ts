import { countInterval } from '../statistics/countInterval.ts'
import { shareInterval } from '../statistics/shareInterval.ts'
import type { Day } from '../periods/day.ts'
import type { Unit } from '../units/referenceData.ts'
import type { ComparedMeasureOf, Counted, FiguresBeside } from './comparedMeasure.ts'
import type { Strand, UnitFigures } from './unitFigures.ts'
import { whyNotAllAsked } from './whyNotAllAsked.ts'

/** One unit's value of a measure, in the unit of the measure, with its 95% limits; without one `missing` says why. */
export type MeasuredValue = {
  unit: Unit
  value: number | null
  lower: number | null
  upper: number | null
  count: number | null
  of: number | null
  ofDay: Day | null
  missing: string | null
  /** The same in a few words, for a narrow cell. */
  missingInShort: string | null
}

/** A value that is there. */
export type KnownValue = MeasuredValue & { value: number; lower: number; upper: number; count: number; of: number }

export function isKnown(value: MeasuredValue): value is KnownValue {
  return value.value !== null
}

/** What decides whether a measure has values at all. `notAsked`: names of figures that not all returns were asked for. */
type AskedOf = { strand: Strand | null; notAsked: readonly string[] }

/**
 * One measure of every unit, in the order of the units.
 *
 * Unit, denominator: those of the measure. Interval: 95%; of a rate Byar's or exact limits of the count, the denominator taken as known;
 * of a share Wilson's. Where nothing is known there is no number, but words.
 *
 * Checked in: test/unit/comparison/measuredValues.test.ts.
 */
export async function measuredValues(measure: ComparedMeasureOf, units: readonly UnitFigures[], beside: FiguresBeside, asked: AskedOf): Promise<MeasuredValue[]> {
  const values: MeasuredValue[] = []
  for (const own of units) {
    const counted = whyNone(measure, own, asked) ?? (await measure.count(own, beside))
    values.push({ unit: own.unit, ...('missing' in counted ? withoutValue(counted) : withInterval(measure, counted)) })
  }
  return values
}

function whyNone(measure: ComparedMeasureOf, own: UnitFigures, { strand, notAsked }: AskedOf): { missing: string; short?: string; count: null } | null {
  const ofReturns = measure.madeFrom.length > 0
  const why = whyWith(strand && measure.whyNotOfStrand(strand)) ??
    whyWith(ofReturns ? own.missing : null) ??
    whyWith(ofReturns ? whyNotAsked(measure, strand, notAsked) : null, 'Not asked of all') ??
    whyWith(measure.tellsOfSingleOnes ? own.whyTooFew : null, 'Too few to say') ??
    whyWith(measure.kind === 'RATE' ? own.whyNoRate : null, 'Not all returns are there')
  return why ? { ...why, count: null } : null
}

/** Why there is no value, whole and in a few words; null where nothing stands against it. */
function whyWith(missing: string | null, short = missing): { missing: string; short?: string } | null {
  return missing === null ? null : { missing, ...(short === null ? {} : { short }) }
}

/** With a strand, counts by grade are those by strand and grade. */
function whyNotAsked({ madeFrom }: ComparedMeasureOf, strand: Strand | null, notAsked: readonly string[]): string | null {
  return whyNotAllAsked(strand && madeFrom.includes('DISRUPTIONS_LED') ? [...madeFrom, 'DISRUPTIONS_BY_STRAND' as const] : madeFrom, notAsked)
}

function withoutValue({ missing, short = missing, count }: Extract<Counted, { missing: string }>): Omit<MeasuredValue, 'unit'> {
  return { value: null, lower: null, upper: null, count, of: null, ofDay: null, missing, missingInShort: short }
}

function withInterval({ kind, scale }: ComparedMeasureOf, { count, of, ofDay }: Extract<Counted, { of: number }>): Omit<MeasuredValue, 'unit'> {
  const { value, lower, upper } = kind === 'SHARE' ? shareWith(count, of) : rateWith(count, of, scale)
  return { value, lower, upper, count, of, ofDay, missing: null, missingInShort: null }
}

function shareWith(count: number, of: number) {
  const { share, interval } = shareInterval(count, of)
  return { value: share, ...interval }
}

function rateWith(count: number, of: number, scale: number) {
  const { lower, upper } = countInterval(count)
  const perScale = (events: number) => (events / of) * scale
  return { value: perScale(count), lower: perScale(lower), upper: perScale(upper) }
}
