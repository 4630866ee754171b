import type { ChangePoint } from '../../../comparison/change/changeSeries.ts'
import type { ChangePhase } from '../../../comparison/change/changePhases.ts'
import { changeRules } from './changeRuleWords.ts'
import type { PackSeries } from './packSeries.ts'

/** A point with its phase and the special causes that hold it, by number in the order of time. */
export type PointDrawn = ChangePoint & {
  inPhase: ChangePhase | null
  causes: { number: number; rule: (typeof changeRules)[number] }[]
  /** The rule of the first special cause by the order of the rules, or NONE. */
  shape: (typeof changeRules)[number] | 'NONE'
}

/** The points of a series as its table and its chart have them. */
export function pointsDrawn({ points, phases, signals }: Pick<PackSeries, 'points' | 'phases' | 'signals'>): PointDrawn[] {
  return points.map((point, place) => {
    const causes = signals.flatMap(({ rule, points: at }, index) => (at.includes(place) ? [{ number: index + 1, rule }] : []))
    const shape = changeRules.find((rule) => causes.some((cause) => cause.rule === rule)) ?? 'NONE'
    return { ...point, inPhase: phases.find(({ number }) => number === point.phase) ?? null, causes, shape }
  })
}

/** Mean and limits of a phase, cut at 0 as no count is below it; null where it has none. */
export function limitsOf(phase: ChangePhase | null): { mean: number; lower: number; upper: number } | null {
  if (!phase?.chart) return null
  const { mean, lower, upper } = phase.chart
  return { mean, lower: Math.max(0, lower), upper }
}
