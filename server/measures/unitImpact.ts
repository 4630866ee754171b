import type { Period } from '../periods/period.ts'
import type { Unit } from '../units/referenceData.ts'
import { cumulative, type Cumulative, lastStepOf } from './cumulative.ts'
import { type Asked, type Asker, figureScope } from './figureScope.ts'
import { figuresOnBasis } from './figuresOnBasis.ts'
import { findings } from './findings.ts'
import { firstDayNotElapsed } from './firstDayNotElapsed.ts'
import { headline } from './headline.ts'
import { type Impact, impactParts } from './impactParts.ts'
import { monthly } from './monthly.ts'
import { whyNoDetail } from './singleRecords.ts'
import { stepEnds } from './stepEnds.ts'
import { comparable, compareWithYearBefore } from './yearBeforeComparison.ts'

export type UnitImpact = Impact & {
  unit: Unit
  cumulative: Cumulative
  /** The same period one year earlier, as at the same moment. */
  yearBefore: Cumulative
  yearBeforePeriod: Period
  mayOpenRecords: boolean
}

/**
 * What did one unit do to organised crime in a period, as far as it is recorded, or as its returns say?
 *
 * Unit: disruptions that the unit led; supported ones are a figure of their own. Each figure says in its own file
 * what it counts, its denominator and its interval; all are of one unit, period and as-at moment.
 * Somebody who may not open the records gets totals alone where they are few (singleRecords.ts).
 * Statements: 10 from the records, 6 from returns, however long the period is; 1 more where gaps are filled.
 *
 * @param asked `unit` a code; `period` as parsePeriod reads it; `asAt` null for now
 * @throws RefusedError as figureScope
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function unitImpact(asker: Asker, asked: Asked & { unit: string }): Promise<UnitImpact> {
  const { scope, source, on } = await figuresOnBasis(asker, figureScope(asker, asked.unit, asked), asked)
  const { unit, period, yearBefore, asAtDay, elapsedTo, mayOpenRecords } = scope
  if (!unit) throw new RangeError('A scope of one unit has that unit')
  const { grain } = source
  const steps = await source.steps()
  const yearBeforeSteps = await source.stepsYearBefore()
  const lacksYearBefore = yearBeforeSteps === null
  const stepsThen = yearBeforeSteps ?? []
  const figures = headline(steps, 'SUPPORTED')
  const withheld = mayOpenRecords ? null : whyNoDetail(figures)
  const hasYearBefore = !lacksYearBefore && (mayOpenRecords || !whyNoDetail(headline(stepsThen, 'SUPPORTED')))
  const { parts } = await impactParts(asker, scope, source, on, { hasDetail: !withheld, showsYearBefore: !lacksYearBefore, lacksYearBefore })
  const elapsedThen = firstDayNotElapsed(yearBefore, asAtDay)
  return {
    ...parts,
    unit,
    headline: figures,
    cumulative: withheld ? cumulative([], grain, []) : cumulative(steps, grain, stepEnds(period, grain, elapsedTo, lastStepOf(steps))),
    yearBefore: hasYearBefore
      ? cumulative(stepsThen, grain, stepEnds(yearBefore, grain, elapsedThen, lastStepOf(stepsThen)))
      : cumulative([], grain, []),
    yearBeforePeriod: yearBefore,
    monthly: withheld ? monthly([], grain, period, period.from, 'SUPPORTED') : monthly(steps, grain, period, elapsedTo, 'SUPPORTED'),
    findings: findings(figures, compareWithYearBefore({ ...scope, grain }, steps, comparable(on, yearBeforeSteps), parts.seriesBreaks), on.basis),
    mayOpenRecords,
    whyNoDetail: withheld,
  }
}
