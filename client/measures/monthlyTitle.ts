import { drawnNumber, textOf, type ChartRow, type ChartTable } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/** The range of the months' gross, where it was highest, and in how many months negatives were recorded; in how many of them returns are missing. */
export function monthlyTitle(table: ChartTable): string {
  const months = table.rows.filter((row) => textOf(row, 'month') !== 'loose' && drawnNumber(row, 'gross') !== null)
  const gross = months.map((row) => drawnNumber(row, 'gross') ?? 0)
  if (months.length === 0) return 'No month of this period has been reached'
  const most = Math.max(...gross)
  const least = Math.min(...gross)
  if (most === 0) return `No gross disruptions in any month${alsoOf(months)}`
  if (months.length === 1) return `${numberInWords(most)} gross in ${monthOf(months[0])}${alsoOf(months)}`
  if (most === least) return `${numberInWords(most)} gross in every month${alsoOf(months)}`
  const highest = months.filter((row) => drawnNumber(row, 'gross') === most)
  const where = highest.length === 1 ? `most in ${monthOf(highest[0])}` : `most in ${highest.length} months`
  return `Between ${numberInWords(least)} and ${numberInWords(most)} gross a month, ${where}${alsoOf(months)}`
}

function monthOf(row: ChartRow | undefined): string {
  return row ? textOf(row, 'inWords') : ''
}

/** Of negatives, and of months that are not whole. */
function alsoOf(months: readonly ChartRow[]): string {
  const short = months.filter((row) => row['part'] !== undefined).length
  return `${negativesOf(months)}${short > 0 ? `; some units’ returns are missing in ${numberInWords(short)} of them` : ''}`
}

function negativesOf(months: readonly ChartRow[]): string {
  const some = months.filter((row) => (drawnNumber(row, 'negative') ?? 0) > 0).length
  return `; negatives in ${numberInWords(some)} of ${numberInWords(months.length)} ${months.length === 1 ? 'month' : 'months'}`
}
