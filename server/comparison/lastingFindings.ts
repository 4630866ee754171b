import { type Durability } from '../measures/longTerm/durability.ts'
import { longTermFindings } from '../measures/longTerm/longTermFindings.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { heldMeasureCode } from './shareMeasures.ts'

/**
 * Did what was achieved still hold, of all units together after the longest time for which there is a share? Which units differ in it
 * is said with the other differences.
 *
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function lastingFindings(ofAll: readonly Durability[]): ComparisonFinding[] {
  const longest = ofAll.findLast(({ heldShare }) => heldShare !== null)
  return longTermFindings(ofAll, null).map((sentence) => ({ about: 'LASTING', sentence, measure: longest ? heldMeasureCode(longest.months) : null, unit: null }))
}
