import type { ChartRow } from '../charts/chartTable.ts'
import { returnsInCell } from '../charts/returnsInCell.ts'
import { heldMeasure, measureOf, type Measures } from './comparedMeasures.ts'
import type { ComparisonFacts } from './comparisonDocument.ts'
import { drawnValue, inCell, madeInWords } from './measureCells.ts'
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
  if (!measure?.funnel) return { [key]: { missing: inCell(measure?.whyNoFunnel ?? 'not known') } }
  const { overall, overallOf } = measure.funnel
  const known = measure.values.filter(({ value }) => typeof value === 'number')
  const sumOf = (part: 'count' | 'of') => known.reduce((sum, value) => sum + (value[part] ?? 0), 0)
  const [ofDay = null, ...otherDays] = new Set(known.map((value) => value.ofDay))
  const made = madeInWords(measure, { count: sumOf('count'), of: sumOf('of'), ofDay: otherDays.length > 0 ? null : ofDay })
  // The row is of all units: where a value is of fewer it says so.
  const isOfFewer = known.length < measure.values.length
  return { [key]: drawnValue(measure, overall), [`${key}Of`]: sumOf('of'), [`${key}Made`]: isOfFewer ? `${made}: only ${overallOf}` : made }
}
