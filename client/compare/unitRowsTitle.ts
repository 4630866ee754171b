import { drawnNumber, type ChartRow } from '../charts/chartTable.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'

/**
 * How many units have gross disruptions, and how many a negative; never which has the most.
 *
 * @param counted what was done with them: "recorded", "returned"
 */
export function unitRowsTitle(rows: readonly ChartRow[], counted: string): string {
  const given = rows.filter((row) => drawnNumber(row, 'gross') !== null)
  if (given.length === 0) return 'No unit has figures for this period'
  const having = (key: string) => {
    const those = given.filter((row) => (drawnNumber(row, key) ?? 0) > 0).length
    return those === 0 ? 'none' : those === given.length ? 'all' : numberInWords(those)
  }
  const units = given.length < rows.length ? countOf(given.length, 'unit with figures', 'units with figures') : countOf(given.length, 'unit')
  const [gross, negative] = [having('gross'), having('negative')]
  if (gross === 'none' && negative === 'none') return `No disruption of ${units} is ${counted}`
  return `Of ${units}, ${gross} ${gross === '1' ? 'has' : 'have'} gross disruptions ${counted} and ${negative} ${negative === '1' ? 'has' : 'have'} a negative disruption`
}
