import type { ReferenceData } from '../units/referenceData.ts'
import { cellInWords } from './cellInWords.ts'
import { cellName } from './cellName.ts'
import { inCellOrder } from './cellOrder.ts'
import { countedQuantity } from './countedQuantity.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import { FigureCells } from './figureCells.ts'
import type { FigureRow } from './figureRow.ts'

/** A part of a figure that is another now, in words. */
export type ChangedFigure = { figure: FigureCode; key: string; name: string; keyInWords: string; before: string; after: string }

/**
 * The parts of figures that differ, in the order given and then as lists have them. What is said of them is not compared.
 *
 * Checked in: test/unit/returnFigures/changedFigures.test.ts.
 */
export function changedFigures(before: readonly FigureRow[], after: readonly FigureRow[], asked: readonly FigureCode[], reference: ReferenceData): ChangedFigure[] {
  const [was, is] = [new FigureCells(before), new FigureCells(after)]
  return asked.flatMap((figure) => {
    const keys = new Set([...before, ...after].filter(({ about }) => about === figure).map(({ key }) => key))
    return inCellOrder(figure, keys, reference)
      .map((key) => ({ key, before: inWords(was, figure, key), after: inWords(is, figure, key) }))
      .filter((cell) => cell.before !== cell.after)
      .map((cell) => ({ figure, name: figureCatalogue[figure].name, keyInWords: cellName(figure, cell.key, reference), ...cell }))
  })
}

function inWords(cells: FigureCells, figure: FigureCode, key: string): string {
  const cell = cells.at(figure, key)
  if (figureCatalogue[figure].source === 'ENTERED' || key === '') return cellInWords(figure, key, cell)
  const quantity = countedQuantity(cells, figure, key)
  return quantity === null ? 'Nobody counted' : cellInWords(figure, key, { quantity, code: null, day: null, isNil: false })
}
