import { dayInWords, isDay } from '../periods/day.ts'
import type { PackCell, PackColumn } from './packContent.ts'

/**
 * A cell of a pack as it is read: "1,234", "12.3 (8.1 to 17.0)", "27 March 2026", "not received".
 *
 * Unit: that of the column. Numbers have as many digits after the point as their column says, and thousands apart.
 * Checked in: test/unit/packs/cellInWords.test.ts.
 */
export function cellInWords(cell: PackCell, { kind, decimals }: Pick<PackColumn, 'kind' | 'decimals'>): string {
  if (typeof cell === 'string') return kind === 'DAY' && isDay(cell) ? dayInWords(cell) : cell
  if (typeof cell === 'number') return numberInWords(cell, decimals)
  if ('missing' in cell) return cell.missing
  const [value, lower, upper] = [cell.value, cell.lower, cell.upper].map((number) => numberInWords(number, decimals))
  return `${value} (${lower} to ${upper})`
}

function numberInWords(value: number, decimals: number): string {
  const words = value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  // A little below nothing, rounded, is nothing.
  return /^-0(\.0+)?$/.test(words) ? words.slice(1) : words
}
