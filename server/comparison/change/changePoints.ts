import type { ReturnsOfScope } from '../../measures/expectedReturns.ts'
import type { FigureScope } from '../../measures/figureScope.ts'
import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import type { MissingReturn } from '../../measures/returnsBehind.ts'
import { dayInWords } from '../../periods/day.ts'
import { firstDayNotEnded } from '../../periods/firstDayNotEnded.ts'
import type { Period } from '../../periods/period.ts'
import type { Span } from '../../periods/span.ts'
import { definitionOf } from '../../returns/definitionOf.ts'
import type { ComparedFigure } from '../figures/comparedFigures.ts'
import { countOf, figureOf, type Series } from './changeMeasure.ts'
import { whyPointWithheld } from './whyWithheld.ts'

/** A month or quarter with its count; `missing` says why there is none, and is null where there is one. */
export type ValuedPoint = { period: Period; value: number | null; missing: string | null }

/** From what points are made. `withheld` says why no single month is given, and is null where they are. */
export type PointFacts = {
  series: Series
  /** By month or quarter, as the points are, or by period of returns. */
  figures: readonly ComparedFigure[]
  scope: Pick<FigureScope, 'asAt' | 'asAtDay' | 'mayOpenRecords'>
  on: Pick<BasisOfFigures, 'basis' | 'gaps'>
  ofScope: Pick<ReturnsOfScope, 'periods' | 'expected' | 'definitions'>
  withheld: string | null
}

/** Beyond so many, missing returns are counted and not named. */
const mostNamed = 3

/**
 * How many disruptions were there in each month or quarter?
 *
 * Why a month without a return has no value: what the return would say is not known, which is not 0. The same holds for the network
 * where the return of one unit is missing, and for a quarter of which one month is.
 * Why a quarter is no sum of months as recorded: what is known to the quarter is in it, and in none of its months.
 *
 * Unit: disruptions. Checked in: test/unit/comparison/changePoints.test.ts.
 */
export function changePoints(periods: readonly Period[], facts: PointFacts): ValuedPoint[] {
  return periods.map((period) => {
    const own = facts.figures.filter(({ from, to }) => from !== null && to !== null && lies({ from, to }, period))
    const missing = whyMissing(period, facts) ?? (facts.scope.mayOpenRecords ? null : whyPointWithheld(facts.series, own))
    return { period, value: missing === null ? countOf(facts.series, own) : null, missing }
  })
}

function whyMissing(period: Period, { series, scope, on, ofScope, withheld }: PointFacts): string | null {
  // Returns are asked for from the day after a period on.
  const hasEnded = period.to <= (on.basis === 'AS_RECORDED' ? firstDayNotEnded(scope.asAt) : scope.asAtDay)
  if (!hasEnded) return `${period.inWords} had not ended on ${dayInWords(scope.asAtDay)}`
  if (withheld) return withheld
  if (on.basis === 'AS_RECORDED') return null
  const returns = ofScope.periods.filter((each) => lies(each, period))
  if (!isCovered(period, returns)) return whyNotCovered(period, ofScope.periods)
  const gaps = on.gaps.filter((gap) => lies(gap.period, period))
  if (gaps.length > 0) return gapsInWords(gaps, ofScope.expected.filter((each) => lies(each.period, period)).length)
  const asked = figureOf(series)
  const areAsked = returns.every(({ from }) => definitionOf(ofScope.definitions, from)?.figures.some(({ code }) => code === asked))
  return areAsked ? null : `Returns for ${period.inWords} were not asked for this figure`
}

function lies(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

function isCovered({ from, to }: Span, returns: readonly Span[]): boolean {
  let covered = from
  for (const each of returns) if (each.from === covered) covered = each.to
  return covered === to
}

function whyNotCovered(period: Period, periods: readonly Period[]): string {
  const touching = periods.filter((each) => each.from < period.to && each.to > period.from)
  const longer = touching.find((each) => !lies(each, period))
  if (longer) return `Returns of then cover ${longer.inWords} as a whole`
  return touching.length > 0 ? `Returns were asked for of a part of ${period.inWords} alone` : `No return was asked for of ${period.inWords}`
}

function gapsInWords(gaps: readonly MissingReturn[], expected: number): string {
  if (gaps.length <= mostNamed) return gaps.map(({ inWords }) => inWords).join('; ')
  return `${gaps.length} of ${expected} returns are not there on this basis`
}
