import type { ComparedFigure } from '../../../server/comparison/figures/comparedFigures.ts'
import { isCountedByHand } from '../../../server/returnFigures/countedByHand.ts'
import { figureCatalogue, type FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'

type Cell = { about: string; key: string; quantity: number | null }

/** Rows by unit, span, figure and part, so that two lists in no order can be compared. */
export function cellsOf(rows: readonly ComparedFigure[]): Record<string, number> {
  return inOrder(rows.map(({ unitCode, from, to, about, key, quantity }) => [[unitCode, from, to, about, key].join(' '), quantity]))
}

/** Figures and parts added up over whatever else the rows are told apart by. */
export function sumsOf(rows: readonly Cell[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const { about, key, quantity } of rows) sums.set(`${about} ${key}`, (sums.get(`${about} ${key}`) ?? 0) + (quantity ?? 0))
  return inOrder([...sums])
}

/** Has this row of a return a place among rows by unit? A cell that is 0 has none, unless somebody counted it; outcomes have none. */
export function isCell({ about, quantity }: Cell): boolean {
  const code = about as FigureCode
  return /^(DISRUPTIONS|OUTPUT)/.test(about) && figureCatalogue[code].source === 'COMPUTED' && quantity !== null && (quantity !== 0 || isCountedByHand(code))
}

function inOrder(entries: [string, number][]): Record<string, number> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
