import { isCountedByHand } from './countedByHand.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import type { FigureCells } from './figureCells.ts'

/**
 * The quantity of a part of a figure in a return: nil is 0, and so is a part of a computed figure that is not there; of an entered
 * one that is missing, which is null. People reached are null too where there were outputs and nobody counted.
 *
 * @param cells of a return that asked for the figure
 * Checked in: test/unit/returnFigures/unusualCells.test.ts.
 */
export function countedQuantity(cells: FigureCells, about: FigureCode, key: string): number | null {
  const cell = cells.at(about, key)
  if (cell?.quantity !== null && cell?.quantity !== undefined) return cell.quantity
  if (cell?.isNil || cells.isNil(about)) return 0
  if (figureCatalogue[about].source === 'ENTERED') return null
  return isCountedByHand(about) && (cells.at('OUTPUTS', key)?.quantity ?? 0) > 0 ? null : 0
}
