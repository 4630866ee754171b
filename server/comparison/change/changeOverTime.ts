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
import { countLed, measureInWords, type Series } from './changeMeasure.ts'
import { type ChangeSeries, changeSeries } from './changeSeries.ts'
import { type ChangeGrain, pointPeriods } from './pointPeriods.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { readRebasings } from './rebasingStore.ts'
import { formulaInWords, screeningInWords } from './screeningInWords.ts'
import { seriesAsked, type SeriesAsked } from './seriesAsked.ts'
import { whyWithheld } from './whyWithheld.ts'

export type ChangeAsked = SeriesAsked & Asked & { grain: ChangeGrain }

export type ChangeOverTime = Omit<BasisOfFigures, 'notAsked' | 'gapsFilled' | 'editions'> & Series & Omit<ChangeSeries, 'between'> & {
  asAt: Date
  caveats: string[]
  datedTooLoosely: number
  formula: string
  grain: ChangeGrain
  mayRebase: boolean
  measureInWords: string
  period: Period
  rebasings: RebasingRecord[]
  returnsInWords: string
  screening: string[]
  seriesBreaks: SeriesBreak[]
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

  const withheld = scope.mayOpenRecords ? null : whyWithheld(series, inPeriod)
  const { between, ...found } = changeSeries(periods, { series, figures, scope, on, ofScope, withheld }, asked.grain, { seriesBreaks, rebasings })
  const { notAsked, gapsFilled, editions: _editions, ...named } = on
  return {
    ...named, ...series, ...found,
    asAt: scope.asAt,
    period: asScoped.period,
    grain: asked.grain,
    measureInWords: measureInWords(series),
    returnsInWords: returnsSentence(on.returns),
    datedTooLoosely,
    formula: formulaInWords(found.phases, asked.grain),
    screening: screeningInWords(found.phases, asked.grain),
    rebasings,
    mayRebase: mayRebase(viewer) && viewer.unitCode === unit?.code && asked.asAt === null,
    seriesBreaks,
    caveats: changeCaveats({
      series, scope, datedTooLoosely, on: { ...named, notAsked, gapsFilled }, grain: asked.grain, between,
      breaksInSeries: seriesBreaks.length, isInvented: await holdsInventedRecords(database), areWithoutValue: found.points.some(({ value }) => value === null),
    }),
  }
}
