import type { ChartRow } from './chartTable.ts'

/**
 * Leaves out the rows on which nothing changed; the first and the last stay.
 *
 * Why: a running total by day repeats itself on most days, and a line must have
 * at most 1,000 points. A step line through what is left is the same line.
 */
export function thinSteps(rows: readonly ChartRow[], keys: readonly string[]): ChartRow[] {
  return rows.filter((row, index) => {
    const before = rows[index - 1]
    if (!before || index === rows.length - 1) return true
    return keys.some((key) => !sameCell(row[key], before[key]))
  })
}

function sameCell(one: ChartRow[string] | undefined, other: ChartRow[string] | undefined): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.missing === other.missing
  return one === other
}
