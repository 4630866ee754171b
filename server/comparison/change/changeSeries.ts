import type { Period } from '../../periods/period.ts'
import type { SeriesBreak } from '../../units/referenceData.ts'
import { changeFindings } from './changeFindings.ts'
import { type ChangePhase, changePhases, pointsBetween, signalsOf } from './changePhases.ts'
import { changePoints, type PointFacts, type ValuedPoint } from './changePoints.ts'
import type { ChangeGrain } from './pointPeriods.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { seriesCuts } from './seriesCuts.ts'
import { signalInWords } from './signalsInWords.ts'

/** A point with the number of the phase that it is in; null where it is in none. */
export type ChangePoint = ValuedPoint & { phase: number | null }

/** `points` of a signal are places in the list of points. */
export type ChangeSignal = { rule: ReturnType<typeof signalsOf>[number]['rule']; points: number[]; inWords: string }

export type ChangeSeries = {
  points: ChangePoint[]
  phases: ChangePhase[]
  signals: ChangeSignal[]
  findings: string[]
  /** Points that are in no phase. */
  between: Period[]
}

/**
 * The points of a series from its figures, its phases, and what in each is unlike what the series does by itself.
 *
 * @param periods of the points, oldest first
 * @param cuts breaks in the series from its first day on, and its re-basings, those taken back as well
 * Checked in: test/api/comparison/changeOverTime.test.ts.
 */
export function changeSeries(
  periods: readonly Period[], facts: PointFacts, grain: ChangeGrain, { seriesBreaks, rebasings }: { seriesBreaks: readonly SeriesBreak[]; rebasings: readonly RebasingRecord[] },
): ChangeSeries {
  const points = changePoints(periods, facts)
  const phases = changePhases(points, seriesCuts(seriesBreaks, rebasings))
  const rebasedFrom = new Set(rebasings.filter((one) => one.withdrawnAt === null && seriesBreaks.every(({ day }) => day !== one.fromDay)).map(({ fromDay }) => fromDay))
  return {
    points: withPhases(points, phases),
    phases,
    signals: signalsOf(phases).map((signal) => ({ rule: signal.rule, points: signal.at, inWords: signalInWords(signal, points, grain) })),
    findings: changeFindings(facts.series, points, phases, grain, rebasedFrom),
    between: pointsBetween(points, phases),
  }
}

function withPhases(points: readonly ValuedPoint[], phases: readonly ChangePhase[]): ChangePoint[] {
  const numbers = new Map(phases.flatMap(({ at, number }) => at.map((place) => [place, number] as const)))
  return points.map((point, place) => ({ ...point, phase: numbers.get(place) ?? null }))
}
