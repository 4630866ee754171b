import { drawnNumber, textOf, type ChartTable } from '../charts/chartTable.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'

/**
 * What the running totals say: how many, how that compares with the same day a year earlier, and the negatives.
 * A record known only to its month may step on a day that has not come; then no such comparison is made.
 *
 * @param asAtDay the London day that the figures are as at
 * @param overlaps a period longer than a year: the year before holds some of the same disruptions, so nothing is compared
 */
export function cumulativeTitle(table: ChartTable, asAtDay: string, overlaps = false): string {
  const last = table.rows.findLast((row) => drawnNumber(row, 'gross') !== null)
  const gross = last ? drawnNumber(last, 'gross') : null
  if (!last || gross === null) return 'No day of this period has been reached'
  const reached = table.rows.findLast((row) => textOf(row, 'day') <= asAtDay && drawnNumber(row, 'gross') !== null)
  const isComparable = !overlaps && reached && drawnNumber(reached, 'gross') === gross
  const comparison = isComparable ? besideYearBefore(gross, drawnNumber(reached, 'grossYearBefore')) : ''
  return `${countOf(gross, 'gross disruption')}${comparison}; ${numberInWords(drawnNumber(last, 'negative') ?? 0)} negative`
}

function besideYearBefore(gross: number, before: number | null): string {
  if (before === null) return ''
  if (before === gross) return ', as many as by the same day a year earlier'
  const difference = Math.abs(gross - before)
  return `, ${numberInWords(difference)} ${gross > before ? 'more' : 'fewer'} than by the same day a year earlier`
}
