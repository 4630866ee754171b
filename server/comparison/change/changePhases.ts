import { previousDay, type Day } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import { movingRanges } from '../../statistics/naturalLimits.ts'
import { xmrChart, type XmrChart } from '../../statistics/xmrChart.ts'
import type { XmrSignal } from '../../statistics/xmrSignals.ts'
import type { ValuedPoint } from './changePoints.ts'

/** A day from which a series is not what it was, and why: counting changed, or somebody re-based it. */
export type SeriesCut = { day: Day; why: string }

/** A stretch of a series with one mean and one pair of limits; `at` are its places in the list of points. */
export type ChangePhase = {
  number: number
  from: Day
  lastDay: Day
  at: number[]
  /** Points with a value. */
  points: number
  beginsBecause: string | null
  chart: XmrChart | null
  /** Why there is no chart; null where there is one. */
  whyNoLimits: string | null
}

/** Places are those in the list of points. */
export type PhasedSignal = XmrSignal & { phase: ChangePhase }

/**
 * Into which phases do cuts divide the points of a series, and what in each is unlike what it does by itself?
 *
 * A phase begins with the point that begins on the day of a cut. A point within which the cut lies was counted in two ways: it is in no
 * phase, and the next one begins. Each phase is screened by itself; a point without a value breaks its runs and moving ranges.
 *
 * @param cuts in any order; one before or on the first day divides nothing
 * Checked in: test/unit/comparison/changePhases.test.ts.
 */
export function changePhases(points: readonly ValuedPoint[], cuts: readonly SeriesCut[]): ChangePhase[] {
  const stretches: { at: number[]; why: string[] }[] = []
  let why: string[] = []
  let isOpen = false
  for (const [place, { period }] of points.entries()) {
    const starting = cuts.filter(({ day }) => day === period.from)
    const within = cuts.filter(({ day }) => day > period.from && day < period.to)
    if (starting.length + within.length > 0) isOpen = false
    why.push(...[...starting, ...within].map((cut) => cut.why))
    if (within.length > 0) continue
    const last = stretches.at(-1)
    if (isOpen && last) last.at.push(place)
    else {
      stretches.push({ at: [place], why })
      why = []
    }
    isOpen = true
  }
  return stretches.map((stretch, index) => phaseOf(stretch, index, points))
}

/** The special causes of all phases, earliest first. */
export function signalsOf(phases: readonly ChangePhase[]): PhasedSignal[] {
  return phases.flatMap((phase) => (phase.chart?.signals ?? []).map(({ rule, at }) => ({ rule, phase, at: at.map((place) => phase.at[place] ?? place) })))
}

/** The points that are in no phase, as a cut lies within them. */
export function pointsBetween(points: readonly ValuedPoint[], phases: readonly ChangePhase[]): Period[] {
  const phased = new Set(phases.flatMap(({ at }) => at))
  return points.filter((_point, place) => !phased.has(place)).map(({ period }) => period)
}

function phaseOf({ at, why }: { at: number[]; why: string[] }, index: number, points: readonly ValuedPoint[]): ChangePhase {
  const own = at.flatMap((place) => points[place] ?? [])
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new RangeError('A phase has at least one point')
  const values = own.map(({ value }) => value)
  const whyNoLimits = noLimits(values)
  return {
    number: index + 1,
    from: first.period.from,
    lastDay: previousDay(last.period.to),
    at,
    points: values.filter((value) => value !== null).length,
    beginsBecause: index === 0 || why.length === 0 ? null : why.join(' '),
    chart: whyNoLimits ? null : xmrChart(values),
    whyNoLimits,
  }
}

function noLimits(values: readonly (number | null)[]): string | null {
  const there = values.filter((value) => value !== null)
  if (there.length === 0) return 'No point of it has a value, so there is nothing to make limits from'
  if (there.every((value) => value === 0)) return 'Every point of it is 0, and limits of 0 alone say nothing of how far the series moves'
  if (there.length === 1) return 'One point alone has a value, and limits need at least two: they come from the steps between neighbours'
  const steps = movingRanges(values)
  if (steps.length === 0) return 'No two points that follow each other have a value, and limits come from the steps between neighbours'
  const movesAcrossGaps = steps.every((step) => step === 0) && there.some((value) => value !== there[0])
  return movesAcrossGaps ? 'Points that follow each other are equal, and those on two sides of a gap are not: the steps between neighbours say nothing of how far the series moves' : null
}
