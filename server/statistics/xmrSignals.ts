import type { NaturalLimits } from './naturalLimits.ts'

/** The rules by which a point or run of points is unlike what the series does by itself. */
export type XmrRule = 'OUTSIDE_LIMITS' | 'RUN_OF_SEVEN_ON_ONE_SIDE' | 'RUN_OF_SEVEN_RISING_OR_FALLING' | 'TWO_OF_THREE_IN_OUTER_THIRD'

/** What a rule found: places in the series from 0, rising. A run is one signal at its full length. */
export type XmrSignal = { rule: XmrRule; at: number[] }

/** From so many on, a run is not what a series does by itself. */
export const pointsOfRun = 7

/**
 * What in a series is unlike what it does by itself? Found by four rules, earliest first.
 *
 * - outside the limits: strictly; each point is a signal of its own
 * - 7 or more in a row on one side of the mean; a point on the mean ends the run
 * - 7 or more in a row rising or falling: 7 points, that is 6 steps; two equal neighbours end the run. Sources count
 *   differently (Nelson 1984: 6 points; Duncan 1986: steps); NHS England's "Making data count" has 7 points, and its R
 *   package NHSRplotthedots counts the first of them as we do
 * - 2 or 3 of 3 neighbours in the outer third between the mean and the same limit, or beyond that limit; strictly.
 *   Such threes that overlap on one side are one signal of all their points out there
 *
 * Where all values are equal nothing is found.
 *
 * @param values in time order; those of which `limits` were made, or later ones
 * Source: NHS England, Making data count (four rules); Western Electric 1956 for the outer third "or beyond".
 * Checked in: test/reference/xmrChart.test.ts, test/unit/statistics/xmrSignals.test.ts.
 */
export function xmrSignals(values: readonly number[], limits: NaturalLimits): XmrSignal[] {
  const { mean, lower, upper } = limits
  const sides = values.map((value) => Math.sign(value - mean))
  const outerSides = values.map((value) => outerSide(value, limits))
  const found = [
    ...values.flatMap((value, at) => (value < lower || value > upper ? [signal('OUTSIDE_LIMITS', [at])] : [])),
    ...runsOfOneSign(sides)
      .filter(({ length }) => length >= pointsOfRun)
      .map((run) => signal('RUN_OF_SEVEN_ON_ONE_SIDE', run)),
    ...runsOfOneSign(stepsOf(values))
      .map((steps) => [...steps, (steps.at(-1) ?? 0) + 1])
      .filter(({ length }) => length >= pointsOfRun)
      .map((run) => signal('RUN_OF_SEVEN_RISING_OR_FALLING', run)),
    ...[1, -1].flatMap((side) => twoOfThree(outerSides.map((one) => one === side))).map((at) => signal('TWO_OF_THREE_IN_OUTER_THIRD', at)),
  ]
  return found.toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0))
}

function signal(rule: XmrRule, at: number[]): XmrSignal {
  return { rule, at }
}

/** Where the outer third between the mean and a limit begins. */
export function outerThird(mean: number, limit: number): number {
  return mean + ((limit - mean) * 2) / 3
}

/** 1 above, -1 below, of a value in the outer third or beyond; else 0. */
function outerSide(value: number, { mean, lower, upper }: NaturalLimits): -1 | 0 | 1 {
  if (value > outerThird(mean, upper)) return 1
  if (value < outerThird(mean, lower)) return -1
  return 0
}

/** Beside each value but the last: 1 where the next one is higher, -1 where it is lower, 0 where it is equal. */
function stepsOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value)))
}

/** The longest stretches of 1s or of -1s, as places. */
function runsOfOneSign(signs: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const [at, sign] of signs.entries()) {
    if (sign === 0) continue
    const last = runs.at(-1)
    if (last && last.at(-1) === at - 1 && signs[at - 1] === sign) last.push(at)
    else runs.push([at])
  }
  return runs
}

/** The places that are out there, of all threes of neighbours with at least two such; threes that overlap are put together. */
function twoOfThree(isOut: readonly boolean[]): number[][] {
  const groups: { until: number; at: Set<number> }[] = []
  for (let start = 0; start + 2 < isOut.length; start += 1) {
    const out = [start, start + 1, start + 2].filter((at) => isOut[at])
    if (out.length < 2) continue
    const last = groups.at(-1)
    if (last && last.until >= start) {
      for (const at of out) last.at.add(at)
      last.until = start + 2
    } else groups.push({ until: start + 2, at: new Set(out) })
  }
  return groups.map(({ at }) => [...at])
}
