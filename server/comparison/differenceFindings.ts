import { inThousands } from '../facts/inThousands.ts'
import type { FunnelPlaceOf } from '../statistics/funnelPlace.ts'
import { isKnown } from './measuredValues.ts'
import type { ComparedMeasure, MeasureValue } from './measuredUnits.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { isPartAlone, type ReturnedOfRecorded } from './returnedOfRecorded.ts'
import { valueInWords } from './valueInWords.ts'

/** So many sentences are read; what is beyond them is counted, and stands in the funnels. */
const mostSentences = 8

/**
 * Which units differ from all together by more than chance alone explains, in which direction, and do they still with the adjustment
 * for over-dispersion? In the order of the measures and, within each, of the units: it is no ranking.
 *
 * Why one sentence for each: it states the value with its 95% interval, that of all units, and the limits that it lies beyond. Of too many
 * the furthest are said. Where no unit lies beyond them that is said once for each measure; where there is no funnel nothing is said.
 *
 * @param measures those that are spoken of, in the order of the page
 * @param inReturns how much of what is recorded is in each unit's returns: one of which it is a part alone says so, of measures made from returns
 * Checked in: test/unit/comparison/differenceFindings.test.ts.
 */
export function differenceFindings(measures: readonly ComparedMeasure[], inReturns: readonly ReturnedOfRecorded[] = []): ComparisonFinding[] {
  const outside = measures
    .flatMap((measure) => measure.values.filter(isOutside))
    .toSorted((one, other) => Math.abs(other.funnel?.z ?? 0) - Math.abs(one.funnel?.z ?? 0))
  const withFunnel = measures.filter(({ funnel }) => funnel)
  const room = Math.max(1, mostSentences - withFunnel.filter(({ values }) => !values.some(isOutside)).length)
  const shown = new Set(outside.length > room ? outside.slice(0, room - 1) : outside)
  const said = withFunnel.flatMap((measure) => {
    if (!measure.values.some(isOutside)) return [noneDiffers(measure)]
    return measure.values.filter((value) => shown.has(value)).map((value) => differenceOf(measure, value, inReturns))
  })
  return [...said, ...beyond(outside.length - shown.size), ...(shown.size > 0 ? [meaningOfLimits] : [])]
}

/** What the sentences of units mean by limits and adjustment: said once, not with each. It is true of measures in which units differ beyond chance, and of others. */
export const meaningOfLimits: ComparisonFinding = {
  about: 'DIFFERENCE', measure: null, unit: null,
  sentence: 'Beyond limits: further from all units together than chance alone explains. The adjustment widens the limits by as much as units differ among themselves beyond chance, '
    + 'and leaves them as they are where units do not; without a word of it a unit lies within the adjusted 95% limits.',
}

function isOutside({ funnel }: MeasureValue): boolean {
  return funnel !== null && funnel.place !== 'WITHIN'
}

/**
 * How a unit that lies beyond the limits differs from all together: its value, theirs, and the limits that it lies beyond.
 *
 * @param compared with a funnel, in which `value` lies beyond the limits of chance alone
 * @param inReturns as differenceFindings
 */
export function differenceOf({ measure, funnel }: ComparedMeasure, value: MeasureValue, inReturns: readonly ReturnedOfRecorded[]): ComparisonFinding {
  const { kind, definition, inSentence, madeFrom } = measure
  const words = (number: number | null) => valueInWords(kind, number ?? 0)
  const direction = value.funnel?.place.startsWith('ABOVE') ? 'higher' : 'lower'
  const own = isKnown(value) ? `${inSentence(words(value.value))} (95% interval ${words(value.lower)} to ${words(value.upper)})` : ''
  const all = `${words(funnel?.overall ?? 0)} of ${funnel?.overallOf ?? 'all units'}`
  const adjusted = (funnel?.tauSquared ?? 0) > 0 ? withAdjustment(value) : ', which the adjustment leaves as they are'
  const returns = inReturns.find(({ unitCode }) => unitCode === value.unit.code)
  const part = madeFrom.length > 0 && returns && isPartAlone(returns) ? ` (its returns hold ${inThousands(returns.returned)} of the ${inThousands(returns.recorded)} gross disruptions recorded for their months)` : ''
  return {
    about: 'DIFFERENCE', measure: definition.code, unit: value.unit,
    sentence: `${value.unit.code}${part}: ${own}, ${direction} than the ${all}: beyond the ${limitOf(value.funnel?.place)} limits${adjusted}.`,
  }
}

function withAdjustment({ funnel }: MeasureValue): string {
  if (!funnel || funnel.adjustedPlace === 'WITHIN') return ''
  return funnel.adjustedPlace === funnel.place ? ', also with the adjustment' : `, and with the adjustment beyond the ${limitOf(funnel.adjustedPlace)} limits`
}

function limitOf(place: FunnelPlaceOf | undefined): string {
  return place?.endsWith('998') ? '99.8%' : '95%'
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
