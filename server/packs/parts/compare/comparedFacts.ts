import { unitComparison, type UnitComparison } from '../../../comparison/unitComparison.ts'
import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import type { ComparisonFinding } from '../../../comparison/comparisonFinding.ts'
import { previousDay } from '../../../periods/day.ts'
import { firstDayNotEnded } from '../../../periods/firstDayNotEnded.ts'
import { londonDayOf } from '../../../periods/londonDay.ts'
import { customPeriod, parsePeriod } from '../../../periods/period.ts'
import type { PackAsking } from '../../packAsking.ts'
import { ratePeriods } from '../change/ratePeriods.ts'
import { type LastingFacts, readLasting } from './lastingFacts.ts'

/** A comparison as it was read: what it computes when asked is beside it. */
export type Compared = Omit<UnitComparison, 'measures' | 'findings'>

/** All that the sections which compare units are made of. Units are in geographic order everywhere: it is no ranking. */
export type ComparedFacts = {
  comparison: Compared
  measures: readonly ComparedMeasure[]
  findings: readonly ComparisonFinding[]
  /** Every strand, in its fixed order. */
  strands: readonly { code: string; name: string }[]
  lasting: LastingFacts
  /** Whether the pack holds a table of gross beside the same period a year before. */
  isYearBeforeGiven: boolean
}

/**
 * Reads once what all sections are shaped from.
 *
 * Statements: those of unitComparison with all its measures and findings, of longTermImpact, and 2.
 *
 * @throws RefusedError as unitComparison
 */
export async function readCompared(asking: PackAsking): Promise<ComparedFacts> {
  const { measures: measuresOf, findings: findingsOf, ...comparison } = await unitComparison(asking, { ...asking.asked, strand: null })
  const measures = await measuresOf(null)
  const findings = await findingsOf()
  const { asAt } = asking.asked
  const ofPack = parsePeriod(comparison.period.code, londonDayOf(asAt))
  return {
    comparison, measures, findings,
    strands: [...asking.reference.strands.values()],
    lasting: await readLasting(asking, ofPack.to === comparison.period.to ? ofPack : customPeriod(comparison.period.from, previousDay(comparison.period.to))),
    isYearBeforeGiven: !('missing' in ratePeriods(ofPack, firstDayNotEnded(asAt))),
  }
}
