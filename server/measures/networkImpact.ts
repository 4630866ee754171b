import type { Unit } from '../units/referenceData.ts'
import { cumulative, type Cumulative, lastStepOf } from './cumulative.ts'
import { countLooselyDated } from './datedTooLoosely.ts'
import { byUnit } from './disruptionSteps.ts'
import { type Asked, type Asker, figureScope, overlapsYearBefore } from './figureScope.ts'
import { figuresOnBasis } from './figuresOnBasis.ts'
import { findings } from './findings.ts'
import { headline, type Headline } from './headline.ts'
import { type Impact, impactParts } from './impactParts.ts'
import { monthly } from './monthly.ts'
import type { MissingReturn } from './returnsBehind.ts'
import { mayOpenRecordsOf, whyNoDetail } from './singleRecords.ts'
import { stepEnds } from './stepEnds.ts'
import { comparable, compareWithYearBefore } from './yearBeforeComparison.ts'

/** One unit's panel; without its curve where that would tell of single records. */
export type UnitSeries = { unit: Unit; headline: Headline; datedTooLoosely: number; cumulative: Cumulative; whyNoDetail: string | null; gaps: MissingReturn[] }

/** `units` holds all of them in their fixed geographic order: it is no ranking. */
export type NetworkImpact = Impact & { units: UnitSeries[] }

/**
 * What did all units together do to organised crime in a period, as far as it is recorded, or as their returns say?
 *
 * Unit: disruptions, each once, for the unit that led it; `supportedGross` of the network is the part in which another
 * unit took part, also once each. Each figure says in its own file what it counts, its denominator and its interval.
 * Panels have the same days, so that they can share their scales.
 * Statements: 10 from the records, or 9 where a period overlaps the year before, and 6 from returns; 1 more where gaps are filled;
 * never one for each unit.
 *
 * @param asked `period` as parsePeriod reads it; `asAt` null for now
 * @throws RefusedError as figureScope
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function networkImpact(asker: Asker, asked: Asked): Promise<NetworkImpact> {
  const { scope, source, on } = await figuresOnBasis(asker, figureScope(asker, null, asked), asked)
  const { period, elapsedTo } = scope
  const { grain } = source
  const comparesYears = !overlapsYearBefore(scope)
  const steps = await source.steps()
  const stepsThen = comparesYears ? await source.stepsYearBefore() : []
  const figures = headline(steps, 'LED_WITH_SUPPORT')
  const withheld = whyNoDetail(figures)
  const { parts, looselyDated } = await impactParts(asker, scope, source, on, {
    hasDetail: !withheld, showsYearBefore: comparesYears && stepsThen !== null, lacksYearBefore: stepsThen === null,
  })
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
        gaps: on.gaps.filter((gap) => gap.unit.code === unit.code),
      }
    }),
    monthly: withheld ? monthly([], grain, period, period.from, 'LED_WITH_SUPPORT') : monthly(steps, grain, period, elapsedTo, 'LED_WITH_SUPPORT'),
    whyNoDetail: withheld,
    findings: findings(figures, compareWithYearBefore({ ...scope, grain }, steps, comparable(on, stepsThen), parts.seriesBreaks), on.basis),
  }
}
