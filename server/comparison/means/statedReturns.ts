import type { Basis } from '../../measures/basis.ts'
import type { ExpectedReturn, ReturnsOfScope } from '../../measures/expectedReturns.ts'
import type { Day } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import { cellInWords } from '../../returnFigures/cellInWords.ts'
import type { FigureCode } from '../../returnFigures/figureCatalogue.ts'
import { FigureCells, type FigureCell } from '../../returnFigures/figureCells.ts'
import { definitionOf } from '../../returns/definitionOf.ts'
import type { Unit } from '../../units/referenceData.ts'
import type { StatedFigure } from '../figures/statedFigures.ts'

/** The return of one unit and period as far as figures are stated in it. `missing` says why it is not there; null where it is. */
export type StatedReturn = { period: Period; missing: string | null; asks: (about: FigureCode) => boolean; cells: FigureCells }

/**
 * The returns of a unit in the periods asked for, oldest first, each with what it states or why it is not there.
 *
 * @param stated of all units
 * Checked in: test/unit/comparison/means/means.test.ts.
 */
export function statedReturns(unit: Unit, stated: readonly StatedFigure[], basis: Basis, { periods, expected, definitions }: Pick<ReturnsOfScope, 'periods' | 'expected' | 'definitions'>): StatedReturn[] {
  const rows = new Map<Day, StatedFigure[]>()
  for (const one of stated) if (one.unitCode === unit.code) rows.set(one.from, [...(rows.get(one.from) ?? []), one])
  const ofUnit = new Map(expected.filter((one) => one.unit.code === unit.code).map((one) => [one.period.from, one]))
  return periods.map((period) => {
    const asked = new Set(definitionOf(definitions, period.from)?.figures.map(({ code }) => code))
    const cells = new FigureCells((rows.get(period.from) ?? []).map((row) => ({ ...row, note: null })))
    return { period, missing: whyMissing(ofUnit.get(period.from), period, basis), asks: (about) => asked.has(about), cells }
  })
}

/** Staff, capabilities and budget are in returns alone: on every basis but as published, what was accepted last is what is known. */
function whyMissing(one: ExpectedReturn | undefined, { inWords }: Period, basis: Basis): string | null {
  if (basis === 'AS_PUBLISHED') return one?.standing?.editionNumber ? null : `No return of ${inWords} was published`
  return one?.standing?.isAccepted ? null : `No return of ${inWords} was accepted`
}

/** Why nothing of these returns can be given: none was asked for, or none is there on the basis. Null where one is. */
export function whyNoReturn(returns: readonly StatedReturn[], basis: Basis): string | null {
  if (returns.some(({ missing }) => missing === null)) return null
  const [only, ...others] = returns
  if (!only) return 'No return was asked for in this period'
  return others.length === 0 ? only.missing : `No return of this period was ${basis === 'AS_PUBLISHED' ? 'published' : 'accepted'}`
}

/** A number as it is stated: nil is 0, which the unit said; null where it said nothing. */
export function quantityOf(cell: Pick<FigureCell, 'isNil' | 'quantity'> | null): number | null {
  return cell?.isNil ? 0 : (cell?.quantity ?? null)
}

/** What a return states of a part: "In place", "Nil"; or why nothing is. */
export function saidOf(of: StatedReturn, about: FigureCode, key: string): { cell: FigureCell | null; inWords: string } {
  if (of.missing !== null) return { cell: null, inWords: of.missing }
  if (!of.asks(about)) return { cell: null, inWords: 'Not asked' }
  const cell = of.cells.at(about, key)
  return { cell, inWords: of.cells.isNil(about) && !cell ? 'Nil' : cellInWords(about, key, cell) }
}
