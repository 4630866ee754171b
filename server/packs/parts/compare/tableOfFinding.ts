import type { ComparisonFinding } from '../../../comparison/comparisonFinding.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { heldCode } from './heldTable.ts'
import { isOutside, outsideCode } from './outsideLimits.ts'
import { tableOfMeasure } from './tableOfMeasure.ts'

/** Made with the sections on change: gross beside the same period a year before. */
const yearBeforeCode = 'rate-ratios'

/**
 * The table of the pack that holds the figures of a sentence; null where they stand in none.
 *
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function tableOfFinding(
  { about, measure }: Pick<ComparisonFinding, 'about' | 'measure'>, { measures, isYearBeforeGiven }: Pick<ComparedFacts, 'measures' | 'isYearBeforeGiven'>,
): string | null {
  const compared = measures.find((one) => one.measure.definition.code === measure)
  if (about === 'CHANGE') return isYearBeforeGiven ? yearBeforeCode : null
  // Counts, where the share alone would not say of how many.
  if (about === 'MIX') return 'strands'
  if (compared) return tableOfMeasure(compared)
  if (about === 'LASTING') return heldCode
  if (about === 'MISSING') return 'returns'
  return measures.some(({ values }) => values.some(isOutside)) ? outsideCode : 'funnels'
}
