import type { ComparedMeasure } from './measuredUnits.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { changeFindings } from './changeFindings.ts'
import { isNothingRecorded, type ReadFigures } from './comparedUnits.ts'
import { differenceFindings } from './differenceFindings.ts'
import type { ReadBeside } from './figuresBeside.ts'
import { lastingFindings } from './lastingFindings.ts'
import { missingFindings } from './missingFindings.ts'
import { pursueFindings } from './pursueFindings.ts'
import { heldMeasureCode } from './shareMeasures.ts'
import type { ComparedNetwork } from './unitComparison.ts'
import type { Strand, UnitFigures } from './unitFigures.ts'

type FindingFacts = ReadFigures & {
  strand: Strand | null
  network: ComparedNetwork
  units: readonly UnitFigures[]
  measures: (codes: readonly string[] | null) => Promise<ComparedMeasure[]>
  beside: ReadBeside
  datedTooLoosely: number
  outputsDatedTooLoosely: number
}

/** The measures whose differences are spoken of, besides the share that held: all of them would be a list, not findings. */
const spokenOf = ['GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_MILLION_RESIDENTS', 'NEGATIVE_OF_LED'] as const
const oneOfEachDenominator = ['GROSS_PER_MILLION_RESIDENTS', 'GROSS_PER_100_ACTIVE_OCGS', 'GROSS_PER_100_STAFF'] as const

/**
 * What do the figures say: which units differ, is it changing, does it last, what is the work made of, what is missing?
 *
 * Each sentence is computed, with its interval or the limits that it lies beyond, and names the measure under it. No cause is named, and
 * nothing is said where nothing can be said. Of one strand neither the year before nor check-backs nor the share of Pursue are spoken of.
 * Statements: at most 2 (3 on a basis of returns), besides those of the measures.
 *
 * Checked in: test/unit/comparison/findings.test.ts, test/api/comparison/comparisonFindings.test.ts.
 */
export async function comparisonFindings(facts: FindingFacts): Promise<ComparisonFinding[]> {
  const { strand, network, units, measures, beside } = facts
  const [checkBacks, change, inReturns, spoken, byDenominator] = await Promise.all([
    strand ? [] : beside.heldOfAll(),
    strand ? [] : beside.yearBefore().then((years) => changeFindings(years, network.headline.gross.value)),
    beside.returnedOfRecorded(),
    measures(spokenOf),
    measures(oneOfEachDenominator),
  ])
  const held = await longestHeld(measures, checkBacks.map(({ months }) => months))
  return [
    ...differenceFindings([...spoken, ...(held ? [held] : [])], inReturns),
    ...change,
    ...lastingFindings(checkBacks),
    ...(strand ? [] : pursueFindings(network, units)),
    ...missingFindings({ ...facts, isNothingRecorded: isNothingRecorded(facts), checkBacks, inReturns, byDenominator }),
  ]
}

/** The share that held after the longest time for which units have one. */
async function longestHeld(measures: FindingFacts['measures'], months: readonly number[]): Promise<ComparedMeasure | null> {
  const held = await measures(months.map(heldMeasureCode))
  return held.findLast(({ funnel }) => funnel !== null) ?? held.findLast(({ values }) => values.some(({ value }) => value !== null)) ?? null
}
