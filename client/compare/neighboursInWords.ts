import { drawnNumber, type ChartRow } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/**
 * How much of an order chance alone could make: of how many neighbours in it the 95% intervals overlap.
 *
 * @param rows in the order shown
 * @param key under which the number stands; its limits stand under `Lower` and `Upper`
 * @returns null where there is nothing to put in an order, or the numbers have no intervals
 */
export function neighboursInWords(rows: readonly ChartRow[], key: string): string | null {
  const limits = rows.flatMap((row) => {
    const [lower, upper] = [drawnNumber(row, `${key}Lower`), drawnNumber(row, `${key}Upper`)]
    return lower === null || upper === null ? [] : [{ lower, upper }]
  })
  const pairs = limits.slice(1).map((limit, index) => [limits[index] ?? limit, limit] as const)
  if (pairs.length === 0) return null
  const overlapping = pairs.filter(([one, other]) => one.lower <= other.upper && other.lower <= one.upper).length
  if (overlapping === 0) return 'In this order no neighbours have 95% intervals that overlap.'
  const some = overlapping === pairs.length ? 'all neighbours' : `${numberInWords(overlapping)} of ${numberInWords(pairs.length)} pairs of neighbours`
  return `In this order ${some} have 95% intervals that overlap: the order of these is not to be read.`
}
