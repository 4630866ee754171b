import type { ChartRow } from '../charts/chartTable.ts'
import { returnsInCell } from '../charts/returnsInCell.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { heldMeasure, measureOf, type Measures } from './comparedMeasures.ts'
import type { ComparisonFacts } from './comparisonDocument.ts'
import { drawnValue } from './measureCells.ts'
import { countCells, outputCells } from './unitRows.ts'

/** All units together: each disruption once; of a measure the value about which its funnel lies. */
export function networkRow({ network, measures, returnsInWords, whyNoSupported }: Pick<ComparisonFacts, 'network' | 'measures' | 'returnsInWords' | 'whyNoSupported'>, rate: string): ChartRow {
  return {
    code: 'NETWORK',
    ...countCells(network.headline, whyNoSupported),
    ...overallCells('rate', measureOf(measures, rate)),
    ...overallCells('held', heldMeasure(measures)),
    ...outputCells(network.outputs, network.whyNoOutputs),
    ...overallCells('behaviour', measureOf(measures, 'BEHAVIOUR_CHANGED')),
    returns: returnsInCell(returnsInWords),
  }
}

function overallCells(key: string, measure: Measures[number] | null): ChartRow {
  if (!measure?.funnel) return { [key]: { missing: inSentence(measure?.whyNoFunnel ?? 'not known') } }
  const { overall, overallOf } = measure.funnel
  // The row is of all units: where a value is of fewer it says so.
  const isOfFewer = measure.values.some(({ value }) => typeof value !== 'number')
  return { [key]: drawnValue(measure, overall), [`${key}Made`]: isOfFewer ? `of ${overallOf}` : '' }
}
