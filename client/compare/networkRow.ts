import type { ChartRow } from '../charts/chartTable.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { heldMeasure, measureOf, type Measures } from './comparedMeasures.ts'
import type { ComparisonFacts } from './comparisonDocument.ts'
import { shownValue } from './measureCells.ts'
import { countCells, outputCells } from './unitRows.ts'

/** All units together: each disruption once; of a measure the value about which its funnel lies. */
export function networkRow({ network, measures, returnsInWords }: Pick<ComparisonFacts, 'network' | 'measures' | 'returnsInWords'>, rate: string): ChartRow {
  return {
    code: 'NETWORK',
    ...countCells(network.headline),
    ...overallCells('rate', measureOf(measures, rate)),
    ...overallCells('held', heldMeasure(measures)),
    ...outputCells(network.outputs),
    ...overallCells('behaviour', measureOf(measures, 'BEHAVIOUR_CHANGED')),
    returns: returnsInWords.replace(/^Returns: /, ''),
  }
}

function overallCells(key: string, measure: Measures[number] | null): ChartRow {
  const overall = measure?.funnel ? shownValue(measure, measure.funnel.overall) : { missing: inSentence(measure?.whyNoFunnel ?? 'not known') }
  return { [key]: overall }
}
