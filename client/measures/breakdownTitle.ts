import { drawnNumber, textOf, type ChartTable } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { noneNamed } from './breakdownTable.ts'

/** Which row holds the most of the gross, and how many rows hold negatives. */
export function breakdownTitle(table: ChartTable, rowNames: { one: string; many: string }, gross: number): string {
  // Disruptions that name none stand in the table, but are under none of what is counted here.
  const named = table.rows.filter((row) => row['code'] !== noneNamed)
  const counts = named.map((row) => drawnNumber(row, 'gross') ?? 0)
  const most = Math.max(0, ...counts)
  if (most === 0) return `No gross disruptions under any ${rowNames.one}`
  const leading = named.filter((row) => drawnNumber(row, 'gross') === most)
  const withNegatives = named.filter((row) => (drawnNumber(row, 'negative') ?? 0) > 0).length
  const [first] = leading
  const lead = first && leading.length === 1
    ? `${textOf(first, 'name')}: ${numberInWords(most)} of ${numberInWords(gross)} gross`
    : `${leading.length} ${rowNames.many} with ${numberInWords(most)} gross each`
  return `${lead}; negatives under ${numberInWords(withNegatives)} of ${numberInWords(named.length)} ${rowNames.many}`
}
