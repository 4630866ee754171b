import { drawnNumber, type ChartRow } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/**
 * How many units recorded gross disruptions, and how many negatives; never which has the most.
 *
 * @param counted what was done with them: "recorded", "returned"
 */
export function unitRowsTitle(rows: readonly ChartRow[], counted: string): string {
  const given = rows.filter((row) => drawnNumber(row, 'gross') !== null)
  if (given.length === 0) return 'No unit has figures for this period'
  const having = (key: string) => given.filter((row) => (drawnNumber(row, key) ?? 0) > 0).length
  const all = numberInWords(given.length)
  const units = given.length < rows.length ? 'units with figures' : 'units'
  const gross = having('gross')
  return `${gross === given.length ? `All ${all}` : `${numberInWords(gross)} of ${all}`} ${units} ${counted} gross disruptions, ${numberInWords(having('negative'))} of ${all} negatives`
}
