import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { definitionOf } from '../returns/definitionOf.ts'
import { type Basis, basisNames, type BasisOffer } from './basis.ts'
import { basisOffers, chooseBasis } from './basisOffers.ts'
import { type ReturnsOfScope, readExpectedReturns } from './expectedReturns.ts'
import type { Asked, Asker, FigureScope } from './figureScope.ts'
import { type FigureSource, recordedSource, returnedSource } from './figureSource.ts'
import { readGapFigures } from './gapFigures.ts'
import { isWholeOnBasis } from './isWholeOnBasis.ts'
import { namesInWords } from './namesInWords.ts'
import { scopeOfReturns } from './periodOfReturns.ts'
import { readReturnedFigures } from './returnedFigures.ts'
import { gapsOf, type MissingReturn, type ReturnsBehind, returnsBehind } from './returnsBehind.ts'

/** What figures of a page are made from. */
export type BasisOfFigures = {
  basis: Basis
  /** "As returned: 7 of 8 returns". */
  basisInWords: string
  bases: BasisOffer[]
  returns: ReturnsBehind
  /** Returns without figures on this basis, units in geographic order. */
  gaps: MissingReturn[]
  /** Whether they are filled with what is recorded. */
  gapsFilled: boolean
  /** Editions that the figures are from, in order. */
  editions: number[]
  /** Names of computed figures for which some of these returns were not asked. */
  notAsked: string[]
}

/**
 * From what are the figures that somebody asked for made, and which returns stand behind them?
 *
 * Statements: those of the definitions, and 1 for the returns.
 *
 * @param asked without a basis, chooseBasis decides
 * @returns the scope as well: figures from returns end with the last period of returns
 * @throws RefusedError when the basis cannot be had for this period
 */
export async function basisAsked(
  asker: Asker, asScoped: FigureScope, asked: Asked,
): Promise<{ scope: FigureScope; on: BasisOfFigures; ofScope: ReturnsOfScope }> {
  const ofScope = await readExpectedReturns(asker, asScoped)
  const cut = scopeOfReturns(asScoped, ofScope.periods)
  const bases = basisOffers(ofScope.expected, 'whyNot' in cut ? cut.whyNot : null)
  const basis = chooseBasis(asked.basis ?? null, bases, asker.viewer, asScoped)
  const returns = returnsBehind(ofScope)
  if (basis === 'AS_RECORDED' || 'whyNot' in cut) {
    const basisInWords = basisNames.AS_RECORDED
    const on: BasisOfFigures = { basis: 'AS_RECORDED', basisInWords, bases, returns, gaps: [], gapsFilled: false, editions: [], notAsked: [] }
    return { scope: asScoped, on, ofScope }
  }
  const gaps = gapsOf(ofScope.expected, basis)
  const gapsFilled = asked.fillGaps === true && gaps.length > 0
  const editions = basis === 'AS_PUBLISHED' ? editionsOf(ofScope) : []
  const basisInWords = wordsOf(basis, ofScope.expected.length, gaps.length, gapsFilled, editions)
  return { scope: cut, on: { basis, basisInWords, bases, returns, gaps, gapsFilled, editions, notAsked: notAskedIn(ofScope) }, ofScope }
}

/**
 * Where are these figures to be read? As basisAsked, with 2 statements more for all rows from returns, and 1 where gaps are filled.
 *
 * @throws RefusedError as basisAsked, or when too many gaps are to be filled
 */
export async function figuresOnBasis(
  asker: Asker, asScoped: FigureScope, asked: Asked,
): Promise<{ scope: FigureScope; source: FigureSource; on: BasisOfFigures }> {
  const { scope, on, ofScope } = await basisAsked(asker, asScoped, asked)
  if (on.basis === 'AS_RECORDED') return { scope, source: recordedSource(asker, scope), on }
  return { scope, source: await sourceFromReturns(asker, scope, on.basis, ofScope, on.gapsFilled ? on.gaps : []), on }
}

async function sourceFromReturns(
  { database }: Asker, scope: FigureScope, basis: Exclude<Basis, 'AS_RECORDED'>, { expectedIn }: ReturnsOfScope, toFill: MissingReturn[],
): Promise<FigureSource> {
  const figures = await readReturnedFigures(database, basis, scope, true)
  const filling = await readGapFigures(database, toFill, scope.asAt)
  const isWhole = isWholeOnBasis(expectedIn(scope.yearBefore), basis, scope.yearBefore)
  const then = isWhole ? await readReturnedFigures(database, basis, { ...scope, period: scope.yearBefore }, false) : null
  return returnedSource(scope, [...figures, ...filling], then)
}

function editionsOf({ expected }: ReturnsOfScope): number[] {
  return [...new Set(expected.flatMap(({ standing }) => standing?.editionNumber ?? []))].toSorted((one, other) => one - other)
}

function wordsOf(basis: Basis, expected: number, gaps: number, gapsFilled: boolean, editions: number[]): string {
  const there = expected - gaps
  const which = editions.length > 0 ? `, ${editions.length === 1 ? 'edition' : 'editions'} ${namesInWords(editions.map(String))}` : ''
  return `${basisNames[basis]}: ${there} of ${expected} ${expected === 1 ? 'return' : 'returns'}${which}${gapsFilled ? ', the others as recorded' : ''}`
}

function notAskedIn({ periods, definitions }: ReturnsOfScope): string[] {
  const askedIn = periods.map(({ from }) => new Set(definitionOf(definitions, from)?.figures.map(({ code }) => code)))
  return Object.values(figureCatalogue)
    .filter(({ code, source }) => source === 'COMPUTED' && askedIn.some((asked) => !asked.has(code)))
    .map(({ name }) => name)
}
