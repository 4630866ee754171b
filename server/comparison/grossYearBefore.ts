import type { RequestDatabase } from '../database/requestTransaction.ts'
import { byUnit, countSteps, type DisruptionSteps, readDisruptionSteps } from '../measures/disruptionSteps.ts'
import { type Asker, overlapsYearBefore } from '../measures/figureScope.ts'
import { gradeRow } from '../measures/gradeCounts.ts'
import { isWholeOnBasis } from '../measures/isWholeOnBasis.ts'
import { readReturnedFigures } from '../measures/returnedFigures.ts'
import { stepsOfReturns } from '../measures/returnedRows.ts'
import { seriesBreaksOf } from '../measures/seriesBreaksOf.ts'
import { mayOpenRecordsOf, whyTooFew } from '../measures/singleRecords.ts'
import { compareWithYearBefore, type NotCompared, type YearBeforeComparison } from '../measures/yearBeforeComparison.ts'
import type { Unit } from '../units/referenceData.ts'
import type { ReadFigures } from './comparedUnits.ts'
import { type ComparedFigure, readRecordedByUnit } from './figures/comparedFigures.ts'
import { grossOf, inAllReturns, isPartAlone, type ReturnedOfRecorded } from './returnedOfRecorded.ts'

/**
 * Gross beside that of the same days a year before, of all units together (or why the two do not compare) and of each (null where not). From
 * returns a unit compares that has all of its own, whatever another lacks; `heldBack` are those of which returns hold too little of what is
 * recorded for their months, in either year: their ratio may be one of how much was recorded in time.
 */
export type GrossYearBefore = { network: YearBeforeComparison | WhyNotCompared; units: { unit: Unit; comparison: YearBeforeComparison | null }[]; heldBack: HeldBack[] }

/** Gross in the returns of a unit and recorded for their months, of both years. */
export type HeldBack = { unit: Unit; now: InReturns; yearBefore: InReturns }

type InReturns = Pick<ReturnedOfRecorded, 'returned' | 'recorded'>

/** Why two years are not compared; of returns, in which of them some are missing, or that they hold too little of what is recorded. */
export type WhyNotCompared = NotCompared | 'NOT_ALL_RETURNS_YEAR_BEFORE' | 'RETURNS_HOLD_PART'

/**
 * Was more or less done than in the same days a year before?
 *
 * Unit, denominator, interval: those of compareWithYearBefore, by whole months. From returns only where all of a unit, or of all together, are
 * there, of both years; of a unit with few disruptions in either year nothing is said to somebody who may not open them.
 * Statements: 1; 2 where the period still runs, or from returns; none where the years overlap or no unit has all of its returns.
 *
 * @param inReturns how much of what is recorded is in the returns of the period; none as recorded
 * Checked in: test/api/comparison/comparisonFindings.test.ts.
 */
export async function grossYearBefore(asker: Asker, { scope, figures, on, ofScope }: ReadFigures, inReturns: readonly ReturnedOfRecorded[]): Promise<GrossYearBefore> {
  const { reference, viewer } = asker
  const units = [...reference.units.values()]
  const { whyNotAll, hasAll } = wholeYears({ scope, on, ofScope })
  if (whyNotAll && !units.some(hasAll)) return { network: whyNotAll, units: units.map((unit) => ({ unit, comparison: null })), heldBack: [] }
  const steps = await stepsOfBoth(asker.database, { scope, figures, on })
  const [ofUnits, ofUnitsThen] = [byUnit(steps.now), byUnit(steps.yearBefore)]
  const recordedThen = on.basis === 'AS_RECORDED' ? [] : await readRecordedByUnit(asker.database, { ...scope, period: scope.yearBefore }, { detail: 'TOTALS', grain: 'MONTH' })
  const shares = units.filter(hasAll).flatMap((unit): HeldBack[] => {
    const now = inReturns.find(({ unitCode }) => unitCode === unit.code)
    const recorded = grossOf(recordedThen.filter(({ unitCode }) => unitCode === unit.code))
    return now ? [{ unit, now, yearBefore: { returned: countSteps(ofUnitsThen.get(unit.code) ?? [], 'LED').gross, recorded } }] : []
  })
  const heldBack = shares.filter(isOfPart)
  const compared = (unit: Unit | null, now: DisruptionSteps[], then: DisruptionSteps[]) => {
    const own = { ...scope, unit }
    return compareWithYearBefore({ ...own, grain: 'month' }, now, then, seriesBreaksOf(own, reference.seriesBreaks))
  }
  const areFew = (unit: Unit, ...years: DisruptionSteps[][]) =>
    !mayOpenRecordsOf(viewer, unit.code) && years.some((year) => whyTooFew(ledInSteps(year)) !== null)
  return {
    network: whyNotAll ?? (isOfPart({ now: inAllReturns(shares.map(({ now }) => now)), yearBefore: inAllReturns(shares.map(({ yearBefore }) => yearBefore)) }) ? 'RETURNS_HOLD_PART' : compared(null, steps.now, steps.yearBefore)),
    heldBack,
    units: units.map((unit) => {
      const [now, then] = [ofUnits.get(unit.code) ?? [], ofUnitsThen.get(unit.code) ?? []]
      const found = !hasAll(unit) || heldBack.some((one) => one.unit.code === unit.code) || areFew(unit, now, then) ? null : compared(unit, now, then)
      return { unit, comparison: typeof found === 'string' ? null : found }
    }),
  }
}

function isOfPart({ now, yearBefore }: Pick<HeldBack, 'now' | 'yearBefore'>): boolean {
  return isPartAlone(now) || isPartAlone(yearBefore)
}

type Steps = { now: DisruptionSteps[]; yearBefore: DisruptionSteps[] }

/** Why all units together do not compare, and which of them has every figure of both years. */
function wholeYears({ scope, on: { basis, gaps }, ofScope: { expected, expectedIn } }: Pick<ReadFigures, 'scope' | 'on' | 'ofScope'>): { whyNotAll: WhyNotCompared | null; hasAll: (unit: Unit) => boolean } {
  if (overlapsYearBefore(scope)) return { whyNotAll: 'OVERLAPS_YEAR_BEFORE', hasAll: () => false }
  if (basis === 'AS_RECORDED') return { whyNotAll: null, hasAll: () => true }
  const then = expectedIn(scope.yearBefore)
  const isOf = (unit: Unit) => (one: { unit: Unit }) => one.unit.code === unit.code
  return {
    whyNotAll: gaps.length > 0 ? 'NOT_ALL_RETURNS' : isWholeOnBasis(then, basis, scope.yearBefore) ? null : 'NOT_ALL_RETURNS_YEAR_BEFORE',
    hasAll: (unit) => expected.some(isOf(unit)) && !gaps.some(isOf(unit)) && isWholeOnBasis(then.filter(isOf(unit)), basis, scope.yearBefore),
  }
}

async function stepsOfBoth(database: RequestDatabase, { scope, figures, on: { basis } }: Pick<ReadFigures, 'scope' | 'figures' | 'on'>): Promise<Steps> {
  const then = { ...scope, period: scope.yearBefore }
  if (basis === 'AS_RECORDED') {
    // Of a period that has passed every month counts, of both years.
    if (scope.elapsedTo === scope.period.to) return { now: stepsOf(figures), yearBefore: stepsOf(await readRecordedByUnit(database, then, { detail: 'TOTALS', grain: 'PERIOD' })) }
    return { now: await readDisruptionSteps(database, scope, 'month'), yearBefore: await readDisruptionSteps(database, then, 'month') }
  }
  // From returns, all of the period has passed.
  return { now: stepsOf(figures), yearBefore: stepsOfReturns(await readReturnedFigures(database, basis, then, false), then.period) }
}

/** Led disruptions of every counted grade. */
function ledInSteps(year: readonly DisruptionSteps[]): number {
  const { gross, negative, noImpact } = countSteps(year, 'LED')
  return gross + negative + noImpact
}

/** What was led in a period that has passed, as steps of its first month: when in the period each lies is not asked. */
function stepsOf(figures: readonly ComparedFigure[]): DisruptionSteps[] {
  return figures
    .filter(({ about }) => about === 'DISRUPTIONS_LED')
    .map(({ unitCode, key, quantity }) => ({ unitCode, credit: 'LED', grade: gradeRow.parse(key), isLooserThanMonth: false, steps: [0], disruptions: [quantity] }))
}
