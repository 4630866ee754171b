import type { FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import type { AskedFigure } from '../../../server/returns/returnDefinitionRecord.ts'

/** A row of a figure: a number, nil, or whatever else is said of it. */
export function row(about: FigureRow['about'], key: string, stated: number | 'NIL' | Partial<FigureRow>): FigureRow {
  const nothing: FigureRow = { about, key, quantity: null, code: null, day: null, isNil: false, note: null }
  if (stated === 'NIL') return { ...nothing, isNil: true }
  return typeof stated === 'number' ? { ...nothing, quantity: stated } : { ...nothing, ...stated }
}

/** Rows of one figure by their keys. */
export function rowsOf(about: FigureCode, stated: Record<string, number | 'NIL'>): FigureRow[] {
  return Object.entries(stated).map(([key, value]) => row(about, key, value))
}

/** Figures that a return asks for; they may be nil and ask for a note. */
export function asked(...codes: FigureCode[]): AskedFigure[] {
  return codes.map((code) => ({ code, mayBeNil: true, asksNote: true }))
}
