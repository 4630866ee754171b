import { percent } from '../measures/longTerm/percent.ts'
import type { ComparedMeasureKind } from './comparedMeasure.ts'

/** "115", "12.4", "0.52", "58%" or "2.4%": no more digits than a figure of so many can bear, and not so few that two that differ read alike. */
export function valueInWords(kind: ComparedMeasureKind, value: number): string {
  if (kind === 'SHARE') return value > 0 && value < 0.0995 ? `${(value * 100).toFixed(1)}%` : percent(value)
  if (value < 1) return value.toLocaleString('en-GB', { maximumSignificantDigits: 2 })
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
