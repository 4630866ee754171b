import { isKnown } from './measuredValues.ts'
import type { ComparedMeasure, MeasureValue } from './measuredUnits.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { valueInWords } from './valueInWords.ts'

/** So many sentences are read; what is beyond them is counted, and stands in the funnels. */
const mostSentences = 8

/**
 * Which units differ from all together by more than chance alone explains, in which direction, and do they still with the adjustment
 * for over-dispersion? The furthest first.
 *
 * Why one sentence for each: it states the value with its 95% interval, that of all units, and the limits that it lies beyond. Where no
 * unit lies beyond them that is said once for each measure; where there is no funnel nothing is said.
 *
 * @param measures those that are spoken of, in the order of the page
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function differenceFindings(measures: readonly ComparedMeasure[]): ComparisonFinding[] {
  const outside = measures
    .flatMap((measure) => measure.values.filter(isOutside).map((value) => ({ measure, value })))
    .toSorted((one, other) => Math.abs(other.value.funnel?.z ?? 0) - Math.abs(one.value.funnel?.z ?? 0))
  const without = measures.filter(({ funnel, values }) => funnel && !values.some(isOutside)).map(noneDiffers)
  const room = Math.max(1, mostSentences - without.length)
  const shown = outside.length > room ? outside.slice(0, room - 1) : outside
  return [...shown.map(({ measure, value }) => differs(measure, value)), ...beyond(outside.length - shown.length), ...without]
}

function isOutside({ funnel }: MeasureValue): boolean {
  return funnel !== null && funnel.place !== 'WITHIN'
}

function differs({ measure, funnel }: ComparedMeasure, value: MeasureValue): ComparisonFinding {
  const { kind, definition, inSentence } = measure
  const words = (number: number | null) => valueInWords(kind, number ?? 0)
  const direction = value.funnel?.place.startsWith('ABOVE') ? 'more' : kind === 'RATE' ? 'fewer' : 'less'
  const limits = value.funnel?.place.endsWith('998') ? '99.8%' : '95%'
  const own = isKnown(value) ? `${inSentence(words(value.value))} (95% interval ${words(value.lower)} to ${words(value.upper)}; ${funnel?.overallOf ?? 'all units'} ${words(funnel?.overall ?? 0)})` : ''
  return {
    about: 'DIFFERENCE', measure: definition.code, unit: value.unit,
    sentence: `${value.unit.code}: ${own}, ${direction} than chance alone explains: beyond the ${limits} limits.${(funnel?.tauSquared ?? 0) > 0 ? withAdjustment(value) : ''}`,
  }
}

function withAdjustment({ funnel }: MeasureValue): string {
  if (!funnel) return ''
  if (funnel.adjustedPlace === 'WITHIN') return ' With the adjustment for over-dispersion it does not differ.'
  return ` It differs with the adjustment for over-dispersion as well, beyond the ${funnel.adjustedPlace.endsWith('998') ? '99.8%' : '95%'} limits.`
}

function noneDiffers({ measure: { definition }, values }: ComparedMeasure): ComparisonFinding {
  const known = values.filter(isKnown).length
  return {
    about: 'DIFFERENCE', measure: definition.code, unit: null,
    sentence: `${definition.name}: none of ${known} units differs from all together by more than chance alone allows (95% limits).`,
  }
}

function beyond(count: number): ComparisonFinding[] {
  if (count === 0) return []
  return [{ about: 'DIFFERENCE', measure: null, unit: null, sentence: `${count} more ${count === 1 ? 'difference is' : 'differences are'} in the funnel plots of these measures (beyond the 95% limits).` }]
}
