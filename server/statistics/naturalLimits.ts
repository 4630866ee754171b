/** `lower` and `upper` in the unit of the values; `lower` may be below 0, which a count never is. */
export type NaturalLimits = { mean: number; meanMovingRange: number; lower: number; upper: number }

/** 3 / d2 for ranges of two values (d2 = 1.128), as the method rounds it. */
export const perMovingRange = 2.66

/**
 * The mean of a series, and how far it moves by itself from one value to the next: the arithmetic of an XmR chart.
 *
 * Why: limits come from the steps between neighbours, so that a slow drift does not widen them, and ask no distribution.
 *
 * @param values in time order, at least 2 of them neighbours; null where one is missing. No step is taken over a missing value:
 *   its neighbours may be far apart, so the ranges are those of values that follow each other
 * @throws RangeError when there are fewer, one is not a finite number, or the values move across missing ones alone: limits without
 *   width would then call all of them unlike the rest
 * Source: Wheeler, Understanding Variation: mean +/- 2.66 x mean moving range.
 * Checked in: test/reference/xmrLimits.test.ts.
 */
export function naturalLimits(values: readonly (number | null)[]): NaturalLimits {
  const there = values.filter((value) => value !== null)
  if (there.length < 2) throw new RangeError(`Natural limits need at least 2 values, not ${there.length}`)
  if (!there.every(Number.isFinite)) throw new RangeError('A value of an XmR chart must be a finite number')
  const ranges = movingRanges(values)
  if (ranges.length === 0) throw new RangeError('Natural limits need at least 2 values that follow each other')
  const meanMovingRange = meanOf(ranges)
  const [first = 0] = there
  const areEqual = there.every((value) => value === first)
  if (meanMovingRange === 0 && !areEqual) throw new RangeError('Natural limits need a step that is not 0 where values differ')
  // Of values that never change the mean is that value, without what adding up fractions loses.
  const mean = areEqual ? first : meanOf(there)
  return { mean, meanMovingRange, lower: mean - perMovingRange * meanMovingRange, upper: mean + perMovingRange * meanMovingRange }
}

/** The steps between neighbours that are both there, in the unit of the values. */
export function movingRanges(values: readonly (number | null)[]): number[] {
  return values.slice(1).flatMap((value, at) => {
    const before = values[at] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
