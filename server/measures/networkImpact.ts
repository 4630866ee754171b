import type { Unit } from '../units/referenceData.ts'
import { cumulative, type Cumulative, lastStepOf } from './cumulative.ts'
import { countLooselyDated } from './datedTooLoosely.ts'
import { byUnit, readDisruptionSteps } from './disruptionSteps.ts'
import { type Asked, type Asker, figureScope, grainOf, overlapsYearBefore } from './figureScope.ts'
import { findings } from './findings.ts'
import { headline, type Headline } from './headline.ts'
import { type Impact, impactParts } from './impactParts.ts'
import { monthly } from './monthly.ts'
import { mayOpenRecordsOf, whyNoDetail } from './singleRecords.ts'
import { stepEnds } from './stepEnds.ts'
import { compareWithYearBefore } from './yearBeforeComparison.ts'

/** One unit's panel; without its curve where that would tell of single records. */
export type UnitSeries = { unit: Unit; headline: Headline; datedTooLoosely: number; cumulative: Cumulative; whyNoDetail: string | null }

/** `units` holds all of them in their fixed geographic order: it is no ranking. */
export type NetworkImpact = Impact & { units: UnitSeries[] }

/**
 * What did all units together do to organised crime in a period, as far as it is recorded?
 *
 * Unit: disruptions, each once, for the unit that led it; `supportedGross` of the network is the part in which another
 * unit took part, also once each. Each figure says in its own file what it counts, its denominator and its interval.
 * Panels have the same days, so that they can share their scales.
 * Statements: 8, or 7 where a period overlaps the year before; never one for each unit.
 *
 * @param asked `period` as parsePeriod reads it; `asAt` null for now
 * @throws RefusedError as figureScope
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function networkImpact(asker: Asker, asked: Asked): Promise<NetworkImpact> {
  const scope = figureScope(asker, null, asked)
  const { period, yearBefore, asAt, elapsedTo } = scope
  const grain = grainOf(scope)
  const comparesYears = !overlapsYearBefore(scope)
  const steps = await readDisruptionSteps(asker.database, scope, grain)
  const stepsThen = comparesYears
    ? await readDisruptionSteps(asker.database, { unit: null, period: yearBefore, asAt }, grain)
    : []
  const figures = headline(steps, 'LED_WITH_SUPPORT')
  const withheld = whyNoDetail(figures)
  const { parts, looselyDated } = await impactParts(asker, scope, { hasDetail: !withheld, showsYearBefore: comparesYears })
  const days = stepEnds(period, grain, elapsedTo, lastStepOf(steps))
  const stepsOf = byUnit(steps)
  return {
    ...parts,
    headline: figures,
    units: [...asker.reference.units.values()].map((unit) => {
      const own = stepsOf.get(unit.code) ?? []
      const ofUnit = headline(own, 'SUPPORTED')
      const withheldOfUnit = mayOpenRecordsOf(asker.viewer, unit.code) ? null : whyNoDetail(ofUnit)
      return {
        unit,
        headline: ofUnit,
        datedTooLoosely: countLooselyDated(looselyDated, 'DISRUPTION', unit.code),
        cumulative: withheldOfUnit ? cumulative([], grain, []) : cumulative(own, grain, days),
        whyNoDetail: withheldOfUnit,
      }
    }),
    monthly: withheld ? monthly([], grain, period, period.from, 'LED_WITH_SUPPORT') : monthly(steps, grain, period, elapsedTo, 'LED_WITH_SUPPORT'),
    whyNoDetail: withheld,
    findings: findings(figures, compareWithYearBefore(scope, steps, stepsThen, parts.seriesBreaks)),
  }
}
