import type { ComparedMeasureOf, FiguresBeside } from './comparedMeasure.ts'
import { comparedFunnel, type Funnel, type FunnelPoint } from './comparedFunnel.ts'
import { measuredValues, type MeasuredValue } from './measuredValues.ts'
import { rankingInWords } from './rankingInWords.ts'
import type { Strand, UnitFigures } from './unitFigures.ts'

/** One unit's value and where it lies in the funnel. */
export type MeasureValue = MeasuredValue & { funnel: FunnelPoint | null }

/** One measure of every unit, in geographic order: it is no ranking. */
export type ComparedMeasure = {
  measure: ComparedMeasureOf
  values: MeasureValue[]
  funnel: Funnel | null
  whyNoFunnel: string | null
  rankingInWords: string
}

/** A measure of all units, with its funnel and what an order of the units can say. */
export async function measureUnits(
  measure: ComparedMeasureOf, units: readonly UnitFigures[], beside: FiguresBeside, asked: { strand: Strand | null; notAsked: readonly string[] },
): Promise<ComparedMeasure> {
  const values = await measuredValues(measure, units, beside, asked)
  const { funnel, points, whyNoFunnel } = comparedFunnel(measure, values)
  return { measure, values: values.map((value, at) => ({ ...value, funnel: points[at] ?? null })), funnel, whyNoFunnel, rankingInWords: rankingInWords(values) }
}
