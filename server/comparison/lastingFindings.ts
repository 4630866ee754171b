import { type Durability } from '../measures/longTerm/durability.ts'
import { longTermFindings } from '../measures/longTerm/longTermFindings.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import type { FunnelPoint } from './comparedFunnel.ts'
import type { ComparedMeasure } from './measuredUnits.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'

/**
 * Did what was achieved still hold, of all units together after the longest time for which there is a share; and in which units does
 * the funnel say otherwise?
 *
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function lastingFindings(ofAll: readonly Durability[], held: ComparedMeasure | null): ComparisonFinding[] {
  const measure = held?.measure.definition.code ?? null
  const say = (sentence: string): ComparisonFinding => ({ about: 'LASTING', sentence, measure, unit: null })
  return [...longTermFindings(ofAll, null), ...(held?.funnel ? byUnit(held) : [])].map(say)
}

function byUnit({ values, measure: { definition } }: ComparedMeasure): string[] {
  const where = (place: string) => namesInWords(values.filter(({ funnel }) => funnel?.place.startsWith(place)).map(({ unit, funnel }) => `${unit.code}${adjusted(funnel)}`))
  const [above, below] = [where('ABOVE'), where('BELOW')]
  if (!above && !below) return []
  const parts = [...(above ? [`more held in ${above}`] : []), ...(below ? [`fewer held in ${below}`] : [])]
  return [`${definition.name}, by unit beside all together (95% limits of the funnel): ${parts.join('; ')}.`]
}

function adjusted(point: FunnelPoint | null): string {
  return point?.adjustedPlace === 'WITHIN' ? ' (not with the adjustment for over-dispersion)' : ''
}
