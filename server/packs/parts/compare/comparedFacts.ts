import { unitComparison, type UnitComparison } from '../../../comparison/unitComparison.ts'
import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import type { ComparisonFinding } from '../../../comparison/comparisonFinding.ts'
import { firstDayNotEnded } from '../../../periods/firstDayNotEnded.ts'
import { londonDayOf } from '../../../periods/londonDay.ts'
import { parsePeriod } from '../../../periods/period.ts'
import type { PackAsking } from '../../packAsking.ts'
import { ratePeriods } from '../change/ratePeriods.ts'
import { withoutAdvice } from '../withoutAdvice.ts'
import { type HeldOfAll, readHeldOfAll } from './lastingFacts.ts'
import { readReturned, type ReturnedFacts } from './returnedFacts.ts'

/** A comparison as it was read: what it computes when asked is beside it. */
export type Compared = Omit<UnitComparison, 'measures' | 'findings'>

/** All that the sections which compare units are made of. Units are in geographic order everywhere: it is no ranking. */
export type ComparedFacts = {
  comparison: Compared
  measures: readonly ComparedMeasure[]
  findings: readonly ComparisonFinding[]
  /** Every strand, in its fixed order. */
  strands: readonly { code: string; name: string }[]
  held: HeldOfAll
  returned: ReturnedFacts
  /** Whether the pack holds a table of gross beside the same period a year before. */
  isYearBeforeGiven: boolean
}

/**
 * Reads once what all sections are shaped from; what a page advises to choose instead is not in it.
 *
 * Statements: those of unitComparison with all its measures and findings, of readHeldOfAll and readReturned.
 *
 * @throws RefusedError as unitComparison
 */
export async function readCompared(asking: PackAsking): Promise<ComparedFacts> {
  const { measures: measuresOf, findings: findingsOf, ...comparison } = await unitComparison(asking, { ...asking.asked, strand: null })
  const measures = await measuresOf(null)
  const findings = await findingsOf()
  const { asAt } = asking.asked
  const ofPack = parsePeriod(comparison.period.code, londonDayOf(asAt))
  const years = ratePeriods(ofPack, firstDayNotEnded(asAt))
  return {
    comparison: { ...comparison, caveats: comparison.caveats.map(withoutAdvice) },
    measures: measures.map(unadvised),
    findings: findings.map((finding) => ({ ...finding, sentence: withoutAdvice(finding.sentence) })),
    strands: [...asking.reference.strands.values()],
    held: await readHeldOfAll(asking, ofPack, comparison.period),
    returned: await readReturned(asking, comparison, years),
    isYearBeforeGiven: !('missing' in years),
  }
}

/** Its funnel stays as it came: the limits of its curve are reckoned when they are first read. */
function unadvised(compared: ComparedMeasure): ComparedMeasure {
  const plain = (why: string | null) => (why === null ? null : withoutAdvice(why))
  return { ...compared, whyNoFunnel: plain(compared.whyNoFunnel), values: compared.values.map((value) => ({ ...value, missing: plain(value.missing) })) }
}
