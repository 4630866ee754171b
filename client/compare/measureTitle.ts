import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { inCell, valueInWords } from './measureCells.ts'

type Measure = Pick<ComparedMeasureFactsFragment, 'name' | 'kind' | 'values' | 'funnel' | 'whyNoFunnel'>

/** What the numbers say: how many units lie outside what chance explains, beside the value of all together; never which is first. */
export function measureTitle(measure: Measure, isAdjusted = false): string {
  const { name, values, funnel, whyNoFunnel } = measure
  const known = values.filter(({ value }) => typeof value === 'number')
  if (known.length === 0) return `${name}: no unit has a value`
  if (!funnel) return `${name}: ${inCell(whyNoFunnel ?? 'no funnel plot')}`
  const places = known.flatMap(({ funnel: point }) => (isAdjusted ? point?.adjustedPlace : point?.place) ?? [])
  const [above, below] = (['ABOVE', 'BELOW'] as const).map((side) => places.filter((place) => place.startsWith(side)).length)
  const all = `${funnel.overallOf} together ${valueInWords(measure, funnel.overall)}`
  const by = isAdjusted ? 'with the adjustment ' : ''
  if (!above && !below) return `${name}: ${by}none of ${countOf(known.length, 'unit')} differs by more than chance explains; ${all}`
  const parts = [...(above ? [`${above} above`] : []), ...(below ? [`${below} below`] : [])]
  return `${name}: ${by}${parts.join(' and ')} what chance explains, of ${countOf(known.length, 'unit')}; ${all}`
}
