import { binomialFunnel, fewestForFunnel, type FunnelOf, poissonFunnel } from '../statistics/funnel.ts'
import { chanceOfEnd, noFurtherThan } from '../statistics/chanceOfEnd.ts'
import type { FunnelLimits } from '../statistics/funnelLimits.ts'
import { funnelPlace, type FunnelPlaceOf } from '../statistics/funnelPlace.ts'
import { adjustmentInWords, endInWords, overallOf, pointInWords, whyNoFunnel } from './funnelInWords.ts'
import type { ComparedMeasureOf } from './comparedMeasure.ts'
import { isKnown, type KnownValue, type MeasuredValue } from './measuredValues.ts'

/** Where a unit lies, and the limits at its denominator, in the unit of the measure. */
export type FunnelPoint = FunnelLimits & { z: number; place: FunnelPlaceOf; adjustedPlace: FunnelPlaceOf; inWords: string }
export type FunnelCurve = Record<keyof FunnelLimits | 'of', number[]>
/** `curve` is made when somebody first reads it: its limits cost more than all else of a comparison, and most pages draw none. */
export type Funnel = { overall: number; overallOf: string; phi: number; tauSquared: number; adjustmentInWords: string; readonly curve: FunnelCurve }

/** `points` has one for each value, null where that has none. */
export type ComparedFunnel = { funnel: Funnel | null; points: (FunnelPoint | null)[]; whyNoFunnel: string | null }

/**
 * Do units differ in this measure by more than chance alone explains?
 *
 * Unit: that of the measure; expected is the denominator times the value of all units together. Limits: exact Poisson for rates,
 * exact binomial for shares, with and without the adjustment for over-dispersion (statistics/funnel). Units without a value are left
 * out, and each says why.
 *
 * Checked in: test/unit/comparison/comparedFunnel.test.ts.
 */
export function comparedFunnel(measure: Pick<ComparedMeasureOf, 'kind' | 'scale'>, values: readonly MeasuredValue[]): ComparedFunnel {
  const known = values.filter(isKnown)
  const events = known.reduce((sum, { count }) => sum + count, 0)
  if (known.length < fewestForFunnel || events === 0) {
    return { funnel: null, points: values.map(() => null), whyNoFunnel: whyNoFunnel(known.length, values) }
  }
  const found = (measure.kind === 'SHARE' ? binomialFunnel : poissonFunnel)(known)
  const { overall, phi, tauSquared } = found
  const placed = new Map(known.map((value, at) => [value.unit.code, pointOf(found, at, measure, value)]))
  let curve: FunnelCurve | undefined
  return {
    funnel: {
      overall: overall * measure.scale, overallOf: overallOf(known.length, values.length), phi, tauSquared,
      adjustmentInWords: adjustmentInWords(found, known.length),
      get curve() {
        return (curve ??= curveOf(found, known, measure.scale))
      },
    },
    points: values.map(({ unit }) => placed.get(unit.code) ?? null),
    whyNoFunnel: null,
  }
}

function pointOf({ points, tauSquared, overall }: FunnelOf, at: number, { kind, scale }: Pick<ComparedMeasureOf, 'kind' | 'scale'>, unit: KnownValue): FunnelPoint | null {
  const point = points[at]
  if (!point) return null
  const found = funnelPlace(point.value, point.limits)
  const chance = chanceOfEnd(kind === 'SHARE' ? 'BINOMIAL' : 'POISSON', unit, overall)
  const [place, adjustedPlace] = [noFurtherThan(chance, found.place), noFurtherThan(chance, found.adjustedPlace)]
  const isNoSurprise = place !== found.place
  return { ...scaled(point.limits, scale), z: point.z, place, adjustedPlace, inWords: isNoSurprise ? endInWords(unit, place) : pointInWords(place, tauSquared > 0 ? adjustedPlace : null) }
}

function scaled(limits: FunnelLimits, scale: number): FunnelLimits {
  const of = (name: keyof FunnelLimits) => limits[name] * scale
  return {
    lower95: of('lower95'), upper95: of('upper95'), lower998: of('lower998'), upper998: of('upper998'),
    adjustedLower95: of('adjustedLower95'), adjustedUpper95: of('adjustedUpper95'), adjustedLower998: of('adjustedLower998'), adjustedUpper998: of('adjustedUpper998'),
  }
}

/** So many that the lines look smooth, and a page stays light. */
const pointsOfCurve = 60

/** Limits from a little below the smallest denominator to a little above the largest, closer together where they bend more. */
function curveOf({ limitsAt }: FunnelOf, known: readonly KnownValue[], scale: number): FunnelCurve {
  const sizes = known.map(({ of }) => of)
  const [least, most] = [Math.min(...sizes) * 0.85, Math.max(...sizes) * 1.05]
  const of = Array.from({ length: pointsOfCurve }, (_, at) => least * (most / least) ** (at / (pointsOfCurve - 1)))
  const limits = of.map((each) => scaled(limitsAt(each), scale))
  const line = (name: keyof FunnelLimits) => limits.map((one) => one[name])
  return {
    of, lower95: line('lower95'), upper95: line('upper95'), lower998: line('lower998'), upper998: line('upper998'),
    adjustedLower95: line('adjustedLower95'), adjustedUpper95: line('adjustedUpper95'), adjustedLower998: line('adjustedLower998'), adjustedUpper998: line('adjustedUpper998'),
  }
}
