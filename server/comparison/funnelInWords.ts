import { namesInWords } from '../measures/namesInWords.ts'
import { fewestForFunnel, type FunnelOf } from '../statistics/funnel.ts'
import type { FunnelPlaceOf } from '../statistics/funnelPlace.ts'
import type { MeasuredValue } from './measuredValues.ts'

const placesInWords = {
  WITHIN: 'within the 95% limits', ABOVE_95: 'above the 95% limits', ABOVE_998: 'above the 99.8% limits', BELOW_95: 'below the 95% limits', BELOW_998: 'below the 99.8% limits',
} as const satisfies Record<FunnelPlaceOf, string>

/**
 * "Above the 99.8% limits; with the adjustment within the 95% limits".
 *
 * @param adjustedPlace null where no over-dispersion was found, so that there is no adjustment to speak of
 */
export function pointInWords(place: FunnelPlaceOf, adjustedPlace: FunnelPlaceOf | null): string {
  const plain = placesInWords[place]
  const first = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
  if (adjustedPlace === null || place === 'WITHIN') return first
  return `${first}; with the adjustment ${adjustedPlace === place ? 'still so' : placesInWords[adjustedPlace]}`
}

/** "None, which chance alone may give among so few", of a point at the end of the scale that the limits by themselves would put further out. */
export function endInWords({ count }: Pick<MeasuredValue, 'count'>, place: FunnelPlaceOf): string {
  const what = count === 0 ? 'None' : 'All'
  return place === 'WITHIN' ? `${what}, which chance alone may give among so few` : `${what}: ${placesInWords[place]}, and no further among so few`
}

/** Whether units differ by more than chance alone would make them, in plain words first, how much in brackets, and how poorly so few units tell. */
export function adjustmentInWords({ phi, tauSquared }: Pick<FunnelOf, 'phi' | 'tauSquared'>, units: number): string {
  const poorly = `${units} units estimate this poorly`
  const inNumbers = `phi is ${phi.toFixed(1)}, where chance alone gives about 1`
  if (tauSquared === 0) return `Units differ among themselves no more than chance alone would make them, so the adjusted limits are the same. ${poorly} (${inNumbers}).`
  return 'Units differ among themselves by more than chance alone would make them, as they do where they record differently. The adjusted limits allow for that. ' +
    `${poorly} (${inNumbers}; tau squared is ${tauSquared.toPrecision(2)}).`
}

/** "All units", or how many of them, where some have no value: of which the value of all together is. In the middle of a sentence. */
export function overallOf(known: number, all: number): string {
  return known === all ? 'all units' : `the ${known} units with a value`
}

/** Why there is no funnel, and which units have no value. */
export function whyNoFunnel(known: number, values: readonly MeasuredValue[]): string {
  const reasons = [...new Set(values.map(({ missing }) => missing))]
  const [first] = reasons
  if (reasons.length === 1 && first) return `${first}.`
  const without = namesInWords(values.filter(({ missing }) => missing !== null).map(({ unit }) => unit.code))
  const leftOut = without ? ` No value: ${without}.` : ''
  if (known < fewestForFunnel) return `A funnel plot needs at least ${fewestForFunnel} units with a value, and ${known === 0 ? 'none has one' : `${known} ${known === 1 ? 'has' : 'have'} one`}.${leftOut}`
  return `All units with a value have 0: there is nothing in which they could differ.${leftOut}`
}
