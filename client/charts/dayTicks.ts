/**
 * Days to name under a curve: of those at which the numbers still followed were counted, at most `most`, evenly chosen
 * and with the first; without any, zero and the last day.
 */
export function dayTicks(counted: readonly number[], lastDay: number, most: number): number[] {
  if (counted.length === 0) return [0, lastDay]
  const ascending = counted.toSorted((one, other) => one - other)
  const step = Math.max(1, Math.ceil(ascending.length / Math.max(most, 2)))
  return ascending.filter((_, index) => index % step === 0)
}

/**
 * Days at which those still followed were counted, of two curves that may be counted at different intervals: those of the
 * longer interval, so that a curve has no number only where nobody is followed any more.
 *
 * @param ofCurves ascending from 0 for each curve, evenly apart
 */
export function countedDays(ofCurves: readonly (readonly number[])[]): number[] {
  const interval = Math.max(...ofCurves.map((days) => days[1] ?? 0))
  const all = [...new Set(ofCurves.flat())].toSorted((one, other) => one - other)
  return interval === 0 ? all : all.filter((day) => day % interval === 0)
}
