import { countLooselyDated, readLooselyDated } from '../../measures/datedTooLoosely.ts'
import { type Asked, type Asker, figureScope } from '../../measures/figureScope.ts'
import { gapsOf } from '../../measures/returnsBehind.ts'
import { seriesBreaksOf } from '../../measures/seriesBreaksOf.ts'
import type { Period } from '../../periods/period.ts'
import type { SeriesBreak, Unit } from '../../units/referenceData.ts'
import { readComparedFigures, readRecordedByUnit } from '../figures/comparedFigures.ts'
import { type ChangeMeasure, countLed, measureInWords } from './changeMeasure.ts'
import { changeSeries, type ChangeSeries } from './changeSeries.ts'
import { type ChangeGrain, pointPeriods } from './pointPeriods.ts'
import type { RebasingRecord } from './rebasingRecord.ts'
import { readRebasingsOfUnits } from './rebasingStore.ts'
import { whyWithheld } from './whyWithheld.ts'

/** Of what units supported, all together have another figure than each: that is asked of one at a time. */
export type ChangeOfUnitsAsked = Omit<Asked, 'fillGaps'> & { grain: ChangeGrain; measures: readonly Exclude<ChangeMeasure, 'SUPPORTED'>[] }

/** One count of a unit or, with null, of the network, over time. */
export type UnitChange = Omit<ChangeSeries, 'between'> & {
  unit: Unit | null
  measure: ChangeMeasure
  measureInWords: string
  period: Period
  datedTooLoosely: number
  seriesBreaks: SeriesBreak[]
  rebasings: RebasingRecord[]
}

/**
 * How did counts of the network and of every unit change by month or quarter? The same as changeOverTime says of each of them, from one
 * reading: figures of units add up to those of the network.
 *
 * Where a unit has no return on the basis, changeOverTime refuses; here each of its points says so.
 * Statements: those of readComparedFigures; 1 for what is dated too loosely, 2 where it is as recorded; 1 for re-basings.
 *
 * @returns the network first, then units in geographic order; of each the measures in the order in which they are asked for
 * @throws RefusedError as figureScope, pointPeriods and readComparedFigures
 * Checked in: test/api/packs/changePart.test.ts.
 */
export async function changeOfUnits(asker: Asker, asked: ChangeOfUnitsAsked): Promise<UnitChange[]> {
  const { database, reference } = asker
  const { grain, measures } = asked
  const periods = pointPeriods(figureScope(asker, null, asked).period, grain)
  const { scope, figures, on, ofScope } = await readComparedFigures(asker, null, { ...asked, fillGaps: false }, { detail: 'TOTALS', grain })
  const inPeriod = on.basis === 'AS_RECORDED' ? await readRecordedByUnit(database, scope, { detail: 'TOTALS', grain: 'PERIOD' }) : figures
  const looselyDated = await readLooselyDated(database, scope)
  const rebased = await readRebasingsOfUnits(database, scope.asAt)
  return [null, ...reference.units.values()].flatMap((unit) => {
    const asScoped = figureScope(asker, unit?.code ?? null, asked)
    const isOwn = ({ unitCode }: { unitCode: string }) => unit === null || unitCode === unit.code
    const [own, ownInPeriod] = [figures.filter(isOwn), inPeriod.filter(isOwn)]
    const expected = ofScope.expected.filter((one) => isOwn({ unitCode: one.unit.code }))
    const seriesBreaks = seriesBreaksOf(asScoped, reference.seriesBreaks).filter(({ day }) => day >= asScoped.period.from)
    const datedTooLoosely = countLooselyDated(looselyDated, 'DISRUPTION', unit?.code) + countLed({ strand: null }, ownInPeriod) - countLed({ strand: null }, own)
    return measures.map((measure): UnitChange => {
      const series = { measure, strand: null, unit }
      const rebasings = unit ? rebased.filter((one) => one.measure === measure && isOwn(one)) : []
      const facts = {
        series, figures: own, scope: { ...scope, mayOpenRecords: asScoped.mayOpenRecords }, on: { basis: on.basis, gaps: gapsOf(expected, on.basis) }, ofScope: { ...ofScope, expected },
        withheld: asScoped.mayOpenRecords ? null : whyWithheld(series, ownInPeriod),
      }
      const { between: _between, ...found } = changeSeries(periods, facts, grain, { seriesBreaks, rebasings })
      return { ...found, unit, measure, measureInWords: measureInWords(series), period: asScoped.period, datedTooLoosely, seriesBreaks, rebasings }
    })
  })
}
