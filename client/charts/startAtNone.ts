import type { ChartRow } from './chartTable.ts'

/**
 * Rows to draw running totals from. Totals by month have their first step at the end of a month: without a beginning the
 * line of one month is a point, and nothing of it is drawn.
 *
 * @param from first day of the period, on which nothing has been counted yet
 */
export function startAtNone(rows: readonly ChartRow[], keys: readonly string[], from: string): ChartRow[] {
  const [first] = rows
  if (!first || String(first['day']) <= from) return [...rows]
  // What is no number in the first row, as a year before that is not covered, has no line to begin.
  const counted = keys.filter((key) => typeof first[key] === 'number')
  return [{ day: from, ...Object.fromEntries(counted.map((key) => [key, 0])) }, ...rows]
}
