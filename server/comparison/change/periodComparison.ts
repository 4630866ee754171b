import { refusal, RefusedError } from '../../errors.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { Basis } from '../../measures/basis.ts'
import type { ReturnsOfScope } from '../../measures/expectedReturns.ts'
import { type Asked, type Asker, figureScope, type FigureScope } from '../../measures/figureScope.ts'
import { basisAsked, type BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { returnsSentence } from '../../measures/returnsBehind.ts'
import { daysBetween } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import { figureCatalogue } from '../../returnFigures/figureCatalogue.ts'
import { countInterval } from '../../statistics/countInterval.ts'
import { rateRatio } from '../../statistics/rateRatio.ts'
import { type ComparedFigure, readComparedFigures } from '../figures/comparedFigures.ts'
import { inAllReturns, isPartAlone, readReturnedOfRecorded, type ReturnedOfRecorded } from '../returnedOfRecorded.ts'
import { countOf, figureOf, type Series } from './changeMeasure.ts'
import { comparisonInWords } from './comparisonInWords.ts'
import { seriesAsked, type SeriesAsked } from './seriesAsked.ts'
import { whyWithheld } from './whyWithheld.ts'

export type PeriodsAsked = SeriesAsked & Omit<Asked, 'period' | 'fillGaps'> & { earlier: string; later: string }

/**
 * `days` are those of the period that had passed; from returns, those of its months of which any return is there. `part` says of how
 * many returns the count is where some are missing, and is null where all are there. `held` says how much of the gross that is recorded for
 * their months the returns hold; null as recorded, and of a strand.
 */
export type ComparedPeriod = {
  period: Period
  days: number
  count: number
  lower: number
  upper: number
  returnsInWords: string
  part: string | null
  held: Pick<ReturnedOfRecorded, 'returned' | 'recorded'> | null
}

/** `missing` says why there is no ratio, and is null where there is one. */
export type PeriodComparison = {
  asAt: Date
  basis: Basis
  basisInWords: string
  earlier: ComparedPeriod
  later: ComparedPeriod
  ratio: number | null
  lower: number | null
  upper: number | null
  missing: string | null
  /** Whether the returns of either period hold so little of what is recorded that the ratio may be one of returns, and not of what was done. */
  isOfPartAlone: boolean
  inWords: string
}

type Read = { scope: FigureScope; figures: ComparedFigure[]; on: BasisOfFigures; ofScope: ReturnsOfScope }

/**
 * Was a count of a unit, or of the network, higher or lower in one period than in an earlier one, and could chance alone have made the
 * difference?
 *
 * Unit: disruptions a day; denominator: days that had passed, so that a period under way is not held against a whole one. Interval: 95%,
 * exact (statistics/rateRatio). Both as at the same moment and on the same basis; where none is asked for and the two would have
 * different ones, as recorded.
 *
 * @throws RefusedError as seriesAsked, figureScope and readComparedFigures; when the periods overlap or are the wrong way round; or when
 *   a strand has too few for somebody who may not open the records
 * Checked in: test/api/comparison/periodComparison.test.ts.
 */
export async function periodComparison(asker: Asker, asked: PeriodsAsked): Promise<PeriodComparison> {
  const series = seriesAsked(asker.reference, asked)
  const unitCode = series.unit?.code ?? null
  const scopes = {
    earlier: named('earlier', () => figureScope(asker, unitCode, { ...asked, period: asked.earlier })),
    later: named('later', () => figureScope(asker, unitCode, { ...asked, period: asked.later })),
  }
  refuseOverlap(scopes.earlier.period, scopes.later.period)
  const basis = asked.basis ?? (await basisOfBoth(asker, [scopes.earlier, scopes.later], asked))
  const read = (side: 'earlier' | 'later') => readComparedFigures(asker, unitCode, { ...asked, period: asked[side], basis, fillGaps: false }, { detail: series.strand ? 'STRANDS' : 'TOTALS', grain: 'PERIOD' })
    .catch((error: unknown) => { throw ofSide(scopes[side].period, error) })
  const [earlier, later] = [await read('earlier'), await read('later')]
  for (const each of [earlier, later]) refuseFew(series, each)
  const sides = { earlier: await sideOf(asker, series, earlier), later: await sideOf(asker, series, later) }
  const isOfPartAlone = [sides.earlier, sides.later].some(({ held }) => held !== null && isPartAlone(held))
  const missing = whyNoRatio(series, earlier) ?? whyNoRatio(series, later) ?? (sides.earlier.count === 0 ? `There was none in ${sides.earlier.period.inWords}, and a ratio to 0 has no value` : null)
  const found = missing ? null : rateRatio({ count: sides.later.count, exposure: sides.later.days }, { count: sides.earlier.count, exposure: sides.earlier.days })
  const breaks = asker.reference.seriesBreaks.filter(({ day, unitCode: ofUnit }) =>
    day > scopes.earlier.period.from && day < scopes.later.period.to && (unitCode === null || ofUnit === null || ofUnit === unitCode))
  return {
    asAt: scopes.later.asAt, basis, basisInWords: basisInWords(earlier.on, later.on), ...sides, missing, isOfPartAlone,
    ratio: found?.ratio ?? null, lower: found?.interval.lower ?? null, upper: found?.interval.upper ?? null,
    inWords: comparisonInWords(series, sides, found, missing, breaks),
  }
}

async function sideOf({ database }: Pick<Asker, 'database'>, series: Series, read: Read): Promise<ComparedPeriod> {
  const { scope, figures, on, ofScope } = read
  const count = countOf(series, figures)
  const { lower, upper } = countInterval(count)
  const expected = ofScope.expected.length
  const part = on.gaps.length > 0 ? `in ${expected - on.gaps.length} of ${expected} returns` : null
  return { period: scope.period, days: daysCounted(read), count, lower, upper, returnsInWords: returnsSentence(on.returns), part, held: await heldIn(database, series, read) }
}

async function heldIn(database: RequestDatabase, series: Series, read: Read): Promise<ComparedPeriod['held']> {
  if (read.on.basis === 'AS_RECORDED' || series.strand) return null
  return inAllReturns(await readReturnedOfRecorded(database, read))
}

/** A month without any return is in no count, so its days are in none either. */
function daysCounted({ scope, on, ofScope }: Read): number {
  if (on.gaps.length === 0) return daysBetween(scope.period.from, scope.elapsedTo)
  const missing = (from: string) => on.gaps.filter(({ period }) => period.from === from).length
  const isThere = ({ from }: Period) => ofScope.expected.filter(({ period }) => period.from === from).length > missing(from)
  return ofScope.periods.filter(isThere).reduce((sum, { from, to }) => sum + daysBetween(from, to), 0)
}

function whyNoRatio(series: Series, { scope, on }: Read): string | null {
  if (on.gaps.length > 0) {
    return `${on.gaps.length === 1 ? 'A return of' : `${on.gaps.length} returns of`} ${scope.period.inWords} ${on.gaps.length === 1 ? 'is' : 'are'} not there on this basis, and what ${on.gaps.length === 1 ? 'it' : 'they'} would add is not known`
  }
  const { name } = figureCatalogue[figureOf(series)]
  return on.notAsked.includes(name) ? `Not all returns of ${scope.period.inWords} were asked for this figure` : null
}

async function basisOfBoth(asker: Asker, scopes: FigureScope[], asked: PeriodsAsked): Promise<Basis> {
  const chosen = new Set<Basis>()
  for (const scope of scopes) chosen.add((await basisAsked(asker, scope, { period: scope.period.code, asAt: asked.asAt, basis: null })).on.basis)
  const [first = 'AS_RECORDED'] = chosen
  return chosen.size === 1 ? first : 'AS_RECORDED'
}

function basisInWords(earlier: BasisOfFigures, later: BasisOfFigures): string {
  if (earlier.basisInWords === later.basisInWords) return later.basisInWords
  return `${later.basisInWords} of the later period; ${earlier.basisInWords.replace(/^[^:]*: /, '')} of the earlier`
}

function refuseOverlap(earlier: Period, later: Period): void {
  if (earlier.from < later.to && later.from < earlier.to) {
    throw refusal('earlier', `${earlier.inWords} and ${later.inWords} share days, and what was done on these would count on both sides: choose two periods without a day in common`)
  }
  if (earlier.from > later.from) throw refusal('earlier', `${earlier.inWords} comes after ${later.inWords}: swap the two periods`)
}

function refuseFew(series: Series, { scope, figures }: Read): void {
  if (scope.mayOpenRecords || !series.strand) return
  const why = whyWithheld(series, figures)
  if (why) throw refusal('strand', `${scope.period.inWords}: ${why} Choose all strands, or a longer period.`)
}

/** A basis that one of the two periods has not: which of them is said. */
function ofSide({ inWords }: Period, error: unknown): unknown {
  if (!(error instanceof RefusedError) || error.problems.every(({ field }) => field !== 'basis')) return error
  const said = (message: string) => `${inWords}: ${message}`
  return new RefusedError(said(error.message), error.problems.map((problem) => ({ ...problem, message: said(problem.message) })))
}

/** The scope of one of two periods; what is wrong with it is told of that one. */
function named(field: 'earlier' | 'later', work: () => FigureScope): FigureScope {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw new RefusedError(error.message, error.problems.map((problem) => (problem.field === 'period' ? { ...problem, field } : problem)))
  }
}
