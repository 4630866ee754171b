import { percent } from '../measures/longTerm/percent.ts'
import type { ComparedMeasureKind } from './comparedMeasure.ts'

/** "115", "12.4", "0.52" or "58%": no more digits than a rate of so many can bear. */
export function valueInWords(kind: ComparedMeasureKind, value: number): string {
  if (kind === 'SHARE') return percent(value)
  if (value < 1) return value.toLocaleString('en-GB', { maximumSignificantDigits: 2 })
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
