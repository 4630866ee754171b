import { inThousands } from '../../facts/inThousands.ts'
import { namesInWords } from '../../measures/namesInWords.ts'
import type { Period } from '../../periods/period.ts'
import { outerThird } from '../../statistics/xmrSignals.ts'
import type { PhasedSignal } from './changePhases.ts'
import type { ValuedPoint } from './changePoints.ts'
import { type ChangeGrain, grainNames } from './pointPeriods.ts'
import { limitInWords, pointsInWords } from './pointsInWords.ts'

type SignalPoint = { period: Period; value: number }

/**
 * What a rule found, and when: "September 2026: 31, above the upper limit of 20.6". It names no cause.
 *
 * Checked in: test/unit/comparison/changeInWords.test.ts.
 */
export function signalInWords({ rule, at, phase }: PhasedSignal, points: readonly ValuedPoint[], grain: ChangeGrain): string {
  const own = at.flatMap((place): SignalPoint[] => {
    const point = points[place]
    return point && point.value !== null ? [{ period: point.period, value: point.value }] : []
  })
  const [first, last] = [own[0], own.at(-1)]
  if (!phase.chart || !first || !last) throw new RangeError('A signal is of points with values, in a phase with limits')
  const { mean, lower, upper, isTrial } = phase.chart
  const isHigh = first.value > mean
  // What is said to be passed is given in so many digits as tell it from the nearest of them, so that none reads as on it.
  const nearest = Math[isHigh ? 'min' : 'max'](...own.map(({ value }) => value))
  const when = pointsInWords(own.map(({ period }) => period))
  const { many } = grainNames[grain]
  const trial = isTrial ? ', by trial limits' : ''
  switch (rule) {
    case 'OUTSIDE_LIMITS':
      return `${when}: ${inThousands(first.value)}, ${isHigh ? `above the upper limit of ${limitInWords(upper, first.value)}` : `below the lower limit of ${limitInWords(lower, first.value)}`}${trial}`
    case 'RUN_OF_SEVEN_ON_ONE_SIDE':
      return `${when}: ${own.length} ${many} in a row ${isHigh ? 'above' : 'below'} the mean of ${limitInWords(mean, nearest)}${trial}`
    case 'RUN_OF_SEVEN_RISING_OR_FALLING':
      return `${when}: ${own.length} ${many} in a row, each ${last.value > first.value ? 'higher' : 'lower'} than the one before`
    case 'TWO_OF_THREE_IN_OUTER_THIRD': {
      const names = namesInWords(own.map(({ period, value }) => `${pointsInWords([period])} (${inThousands(value)})`))
      const limit = isHigh ? `above ${limitInWords(outerThird(mean, upper), nearest)}` : `below ${limitInWords(outerThird(mean, lower), nearest)}`
      return `${names}: at least two of three ${many} in a row ${limit}, in the outer third${trial}`
    }
  }
}
