import { drawnNumber, type ChartRow } from './chartTable.ts'

/** Whether a line is broken by rows without a number: what stands alone between two of them is drawn as a point. */
export function hasGap(rows: readonly ChartRow[], key: string): boolean {
  const drawn = rows.map((row) => drawnNumber(row, key) !== null)
  return drawn.slice(drawn.indexOf(true), drawn.lastIndexOf(true)).includes(false) || (drawn.includes(true) && drawn[0] === false)
}
