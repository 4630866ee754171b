import { mayRebase } from '../../access/viewer.ts'
import { countLooselyDated, readLooselyDated } from '../../measures/datedTooLoosely.ts'
import { type Asked, type Asker, figureScope } from '../../measures/figureScope.ts'
import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { holdsInventedRecords } from '../../measures/inventedRecords.ts'
import { returnsSentence } from '../../measures/returnsBehind.ts'
import { seriesBreaksOf } from '../../measures/seriesBreaksOf.ts'
import type { Period } from '../../periods/period.ts'
import type { SeriesBreak } from '../../units/referenceData.ts'
import { type FigureDetail, readComparedFigures, readRecordedByUnit } from '../figures/comparedFigures.ts'
import { changeCaveats } from './changeCaveats.ts'
import { changeFindings } from './changeFindings.ts'
import { countLed, measureInWords, type Series } from './changeMeasure.ts'
import { type ChangePhase, changePhases, pointsBetween, signalsOf } from './changePhases.ts'
import { changePoints, type ValuedPoint } from './changePoints.ts'
import { type ChangeGrain, pointPeriods } from './pointPeriods.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { readRebasings } from './rebasingStore.ts'
import { formulaInWords, screeningInWords } from './screeningInWords.ts'
import { seriesAsked, type SeriesAsked } from './seriesAsked.ts'
import { seriesCuts } from './seriesCuts.ts'
import { signalInWords } from './signalsInWords.ts'
import { whyWithheld } from './whyWithheld.ts'

export type ChangeAsked = SeriesAsked & Asked & { grain: ChangeGrain }

/** A point with the number of the phase that it is in; null where it is in none. */
export type ChangePoint = ValuedPoint & { phase: number | null }

/** `points` of a signal are places in the list of points. */
export type ChangeOverTime = Omit<BasisOfFigures, 'notAsked' | 'gapsFilled' | 'editions'> & Series & {
  asAt: Date
  caveats: string[]
  datedTooLoosely: number
  findings: string[]
  formula: string
  grain: ChangeGrain
  mayRebase: boolean
  measureInWords: string
  period: Period
  phases: ChangePhase[]
  points: ChangePoint[]
  rebasings: RebasingRecord[]
  returnsInWords: string
  screening: string[]
  seriesBreaks: SeriesBreak[]
  signals: { rule: ReturnType<typeof signalsOf>[number]['rule']; points: number[]; inWords: string }[]
}

/**
 * How did a count of a unit, or of the network, change by month or quarter, and what of it is unlike what it does by itself?
 *
 * Unit: disruptions a month or quarter; no denominator. Limits: XmR, phase by phase (statistics/xmrChart). Somebody who may not open
 * the records gets no single months where fewer than 5 disruptions were led in all, and of a strand none in which fewer were.
 * Statements: those of readComparedFigures; 1 for what is dated too loosely, 2 where it is as recorded; 1 for re-basings of a unit; 1 for
 * whether records are invented.
 *
 * @throws RefusedError as seriesAsked, figureScope, pointPeriods and readComparedFigures
 * Checked in: test/api/comparison/changeOverTime.test.ts.
 */
export async function changeOverTime(asker: Asker, asked: ChangeAsked): Promise<ChangeOverTime> {
  const { database, reference, viewer } = asker
  const series = seriesAsked(reference, asked)
  const { unit, strand, measure } = series
  const asScoped = figureScope(asker, unit?.code ?? null, asked)
  const periods = pointPeriods(asScoped.period, asked.grain)
  const detail: FigureDetail = strand ? 'STRANDS' : 'TOTALS'
  const { scope, figures, on, ofScope } = await readComparedFigures(asker, unit?.code ?? null, { ...asked, fillGaps: false }, { detail, grain: asked.grain })
  const inPeriod = on.basis === 'AS_RECORDED' ? await readRecordedByUnit(database, scope, { detail, grain: 'PERIOD' }) : figures
  const datedTooLoosely = countLooselyDated(await readLooselyDated(database, scope), 'DISRUPTION') + countLed({ strand: null }, inPeriod) - countLed({ strand: null }, figures)
  const rebasings = unit ? await readRebasings(database, { unitCode: unit.code, measure, strandCode: strand?.code ?? null }, scope.asAt) : []
  const seriesBreaks = seriesBreaksOf(asScoped, reference.seriesBreaks).filter(({ day }) => day >= asScoped.period.from)

  const points = changePoints(periods, { series, figures, scope, on, ofScope, withheld: scope.mayOpenRecords ? null : whyWithheld(series, inPeriod) })
  const phases = changePhases(points, seriesCuts(seriesBreaks, rebasings))
  const rebasedFrom = new Set(rebasings.filter((one) => one.withdrawnAt === null && seriesBreaks.every(({ day }) => day !== one.fromDay)).map(({ fromDay }) => fromDay))
  const { notAsked, gapsFilled, editions: _editions, ...named } = on
  return {
    ...named, ...series,
    asAt: scope.asAt,
    period: asScoped.period,
    grain: asked.grain,
    measureInWords: measureInWords(series),
    returnsInWords: returnsSentence(on.returns),
    datedTooLoosely,
    points: withPhases(points, phases),
    phases,
    signals: signalsOf(phases).map((signal) => ({ rule: signal.rule, points: signal.at, inWords: signalInWords(signal, points, asked.grain) })),
    formula: formulaInWords(phases, asked.grain),
    screening: screeningInWords(phases, asked.grain),
    findings: changeFindings(series, points, phases, asked.grain, rebasedFrom),
    rebasings,
    mayRebase: mayRebase(viewer) && viewer.unitCode === unit?.code && asked.asAt === null,
    seriesBreaks,
    caveats: changeCaveats({
      series, scope, datedTooLoosely, on: { ...named, notAsked, gapsFilled }, grain: asked.grain, between: pointsBetween(points, phases),
      breaksInSeries: seriesBreaks.length, isInvented: await holdsInventedRecords(database), areWithoutValue: points.some(({ value }) => value === null),
    }),
  }
}

function withPhases(points: readonly ValuedPoint[], phases: readonly ChangePhase[]): ChangePoint[] {
  const numbers = new Map(phases.flatMap(({ at, number }) => at.map((place) => [place, number] as const)))
  return points.map((point, place) => ({ ...point, phase: numbers.get(place) ?? null }))
}
