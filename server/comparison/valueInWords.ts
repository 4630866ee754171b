import { percent } from '../measures/longTerm/percent.ts'
import type { ComparedMeasureKind } from './comparedMeasure.ts'

const digitsAfterPoint = (digits: number) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** Kept: to make one for each number takes longer than all else of a sentence. */
const withDigits = [digitsAfterPoint(0), digitsAfterPoint(1), digitsAfterPoint(2)] as const

/**
 * "115", "12.4", "2.10", "0.52", "58%" or "2.4%": a rate in three significant digits, of which at most two stand after the point; a share
 * as `percent` says it. Zeros at the end stay, as they are known; nothing at all is "0".
 *
 * Why a rule of its own: the same value reads alike in sentences and in tables (client/compare/measureCells.ts has the same rule).
 * Checked in: test/unit/comparison/valueInWords.test.ts.
 */
export function valueInWords(kind: ComparedMeasureKind, value: number): string {
  if (kind === 'SHARE') return percent(value)
  const digits = value === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
  return withDigits[digits].format(value)
}
