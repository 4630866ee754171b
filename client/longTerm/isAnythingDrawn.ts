import { drawnNumber, type ChartTable } from '../charts/chartTable.ts'

/** Where no row has a number, the table alone says why: an empty chart would look like none were found. */
export function isAnythingDrawn({ rows }: ChartTable): boolean {
  return rows.some((row) => drawnNumber(row, 'value') !== null)
}
