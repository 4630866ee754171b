import type { ChartRow } from '../charts/chartTable.ts'
import { heldMeasure, measureOf, type Measures } from './comparedMeasures.ts'
import { neighboursInWords } from './neighboursInWords.ts'
import type { SortKey } from './sortKeys.ts'

const countsOfDisruptions: readonly SortKey[] = ['gross', 'negative', 'major', 'moderate', 'minor', 'noImpact']

/**
 * What an order of the units can and cannot say: the API's words where it is by a measure, else those of counts.
 *
 * @param rows in the order shown
 * @param rate code of the rate in the table
 */
export function rankingWords(rows: readonly ChartRow[], sort: SortKey, measures: Measures, rate: string): string[] {
  const measure = sort === 'rate' ? measureOf(measures, rate) : sort === 'held' ? heldMeasure(measures) : sort === 'behaviour' ? measureOf(measures, 'BEHAVIOUR_CHANGED') : null
  if (measure) return [measure.rankingInWords]
  if (!countsOfDisruptions.includes(sort)) {
    return ['Reach and answers are what units held and asked; they are not effect, and larger units have more of both. This order says nothing about which unit does better.']
  }
  const neighbours = neighboursInWords(rows, sort)
  return [
    'A count says nothing of how many residents, groups or staff a unit has: units of another size are not compared by it.',
    ...(neighbours ? [neighbours] : []),
  ]
}
