import type { ComparedMeasureOf, Counted } from '../../../server/comparison/comparedMeasure.ts'
import { measureCatalogue } from '../../../server/comparison/measureCatalogue.ts'
import { measureUnits, type ComparedMeasure } from '../../../server/comparison/measuredUnits.ts'
import type { UnitFigures } from '../../../server/comparison/unitFigures.ts'
import { gradeCounts } from '../../../server/measures/gradeCounts.ts'
import { headlineOf } from '../../../server/measures/headline.ts'
import { changeOf } from '../../../server/measures/outputChanges.ts'
import type { Unit } from '../../../server/units/referenceData.ts'

const catalogue = measureCatalogue([3, 12])

export function aUnit(code: string): Unit {
  return { code, name: code, region: code, alsoKnownAs: null, isRocu: true, position: 1, forces: [], residents: 1 }
}

export function measureNamed(code: string): ComparedMeasureOf {
  const found = catalogue.find(({ definition }) => definition.code === code)
  if (!found) throw new Error(`No measure ${code}`)
  return found
}

/** A unit that led nothing, with whatever a test changes of it. */
export function figuresOf(code: string, changed: Partial<UnitFigures> = {}): UnitFigures {
  const none = gradeCounts([])
  return {
    unit: aUnit(code), headline: headlineOf(none, none), led: none, grossOfPursue: 0, ledWithSupport: none, byStrand: [],
    outputs: { outputs: 0, peopleReached: null, outputsWithoutCount: 0, asked: null, answered: null },
    behaviourChanged: changeOf('BEHAVIOUR_AT_FOLLOW_UP', undefined), behaviour: null, missing: null, whyNoRate: null, whyTooFew: null, ...changed,
  }
}

/** A measure of units U0, U1 ... with these counts of these denominators, however it would be counted. */
export async function measuredOf(code: string, counts: readonly (Counted | [number, number])[]): Promise<ComparedMeasure> {
  const all = counts.map((one): Counted => (Array.isArray(one) ? { count: one[0], of: one[1], ofDay: null } : one))
  const measure: ComparedMeasureOf = { ...measureNamed(code), count: async ({ unit }) => all[Number(unit.code.slice(1))] ?? { missing: 'Nothing', count: null } }
  return measureUnits(measure, all.map((_, at) => figuresOf(`U${at}`)), { denominatorOf: async () => ({ missing: '' }), heldOf: async () => [] }, { strand: null, notAsked: [] })
}

