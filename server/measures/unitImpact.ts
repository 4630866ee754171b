import type { Period } from '../periods/period.ts'
import type { Unit } from '../units/referenceData.ts'
import { cumulative, type Cumulative, lastStepOf } from './cumulative.ts'
import { readDisruptionSteps } from './disruptionSteps.ts'
import { type Asked, type Asker, figureScope, grainOf } from './figureScope.ts'
import { findings } from './findings.ts'
import { firstDayNotElapsed } from './firstDayNotElapsed.ts'
import { headline } from './headline.ts'
import { type Impact, impactParts } from './impactParts.ts'
import { monthly } from './monthly.ts'
import { whyNoDetail } from './singleRecords.ts'
import { stepEnds } from './stepEnds.ts'
import { compareWithYearBefore } from './yearBeforeComparison.ts'

export type UnitImpact = Impact & {
  unit: Unit
  cumulative: Cumulative
  /** The same period one year earlier, as at the same moment. */
  yearBefore: Cumulative
  yearBeforePeriod: Period
  mayOpenRecords: boolean
}

/**
 * What did one unit do to organised crime in a period, as far as it is recorded?
 *
 * Unit: disruptions that the unit led; supported ones are a figure of their own. Each figure says in its own file
 * what it counts, its denominator and its interval; all are of one unit, period and as-at moment.
 * Somebody who may not open the records gets totals alone where they are few (singleRecords.ts).
 * Statements: 8, however long the period is.
 *
 * @param asked `unit` a code; `period` as parsePeriod reads it; `asAt` null for now
 * @throws RefusedError as figureScope
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function unitImpact(asker: Asker, asked: Asked & { unit: string }): Promise<UnitImpact> {
  const scope = figureScope(asker, asked.unit, asked)
  const { unit, period, yearBefore, asAt, asAtDay, elapsedTo, mayOpenRecords } = scope
  if (!unit) throw new RangeError('A scope of one unit has that unit')
  const grain = grainOf(scope)
  const steps = await readDisruptionSteps(asker.database, scope, grain)
  const stepsThen = await readDisruptionSteps(asker.database, { unit, period: yearBefore, asAt }, grain)
  const figures = headline(steps, 'SUPPORTED')
  const withheld = mayOpenRecords ? null : whyNoDetail(figures)
  const hasYearBefore = mayOpenRecords || !whyNoDetail(headline(stepsThen, 'SUPPORTED'))
  const { parts } = await impactParts(asker, scope, { hasDetail: !withheld, showsYearBefore: true })
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
    findings: findings(figures, compareWithYearBefore(scope, steps, stepsThen, parts.seriesBreaks)),
    mayOpenRecords,
    whyNoDetail: withheld,
  }
}
