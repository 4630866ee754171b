import { drawnNumber, textOf, type ChartRow, type ChartTable } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/** The range of the months' gross, where it was highest, and in how many months negatives were recorded. */
export function monthlyTitle(table: ChartTable): string {
  const months = table.rows.filter((row) => textOf(row, 'month') !== 'loose' && drawnNumber(row, 'gross') !== null)
  const gross = months.map((row) => drawnNumber(row, 'gross') ?? 0)
  if (months.length === 0) return 'No month of this period has been reached'
  const most = Math.max(...gross)
  const least = Math.min(...gross)
  if (most === 0) return `No gross disruptions in any month${negativesOf(months)}`
  if (months.length === 1) return `${numberInWords(most)} gross in ${monthOf(months[0])}${negativesOf(months)}`
  if (most === least) return `${numberInWords(most)} gross in every month${negativesOf(months)}`
  const highest = months.filter((row) => drawnNumber(row, 'gross') === most)
  const where = highest.length === 1 ? `most in ${monthOf(highest[0])}` : `most in ${highest.length} months`
  return `Between ${numberInWords(least)} and ${numberInWords(most)} gross a month, ${where}${negativesOf(months)}`
}

function monthOf(row: ChartRow | undefined): string {
  return row ? textOf(row, 'inWords') : ''
}

function negativesOf(months: readonly ChartRow[]): string {
  const some = months.filter((row) => (drawnNumber(row, 'negative') ?? 0) > 0).length
  return `; negatives in ${numberInWords(some)} of ${numberInWords(months.length)} ${months.length === 1 ? 'month' : 'months'}`
}
