import type { AskedFigure } from '../returns/returnDefinitionRecord.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { BeforePeriod } from './beforePeriods.ts'
import { quantityInWords } from './cellInWords.ts'
import { inCellOrder } from './cellOrder.ts'
import { countedQuantity } from './countedQuantity.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import type { FigureCells } from './figureCells.ts'
import { unusual } from './unusual.ts'

/** A part of a figure that is unlike the periods before, in words. */
export type UnusualCell = { figure: FigureCode; key: string; inWords: string }

/**
 * Which parts of the figures that ask for a note are unlike the periods before? A part that was there before and is not now counts as
 * 0 where it is computed; where it is entered it is missing, and nothing is said of it.
 *
 * Checked in: test/unit/returnFigures/unusualCells.test.ts.
 */
export function unusualCells(asked: readonly AskedFigure[], cells: FigureCells, before: readonly BeforePeriod[], reference: ReferenceData): UnusualCell[] {
  return comparedFigures(asked).flatMap((figure) => {
    const earlier = before.filter((period) => period.asked.has(figure))
    const keys = new Set([cells, ...earlier.map((period) => period.cells)].flatMap((one) => one.keysOf(figure)))
    return inCellOrder(figure, keys, reference).flatMap((key) => {
      const now = countedQuantity(cells, figure, key)
      if (now === null) return []
      const then = earlier.map((period) => countedQuantity(period.cells, figure, key)).filter((quantity) => quantity !== null)
      const compared = unusual(now, then, { isCount: isCount(figure, key, reference), say: (quantity) => quantityInWords(figure, key, quantity) })
      return compared.is === 'UNUSUAL' ? [{ figure, key, inWords: compared.inWords }] : []
    })
  })
}

/** Figures whose parts are compared with the periods before. */
export function comparedFigures(asked: readonly AskedFigure[]): FigureCode[] {
  return asked.filter(({ code, asksNote }) => asksNote && figureCatalogue[code].value === 'QUANTITY').map(({ code }) => code)
}

/** Whether it counts things one by one. Money, weights and full-time equivalents do not: chance has no rule for them. */
function isCount(figure: FigureCode, key: string, reference: ReferenceData): boolean {
  if (figure !== 'OUTCOMES') return figureCatalogue[figure].isWhole
  return reference.measureUnits.get(key.split('/')[1] ?? '')?.isWhole ?? false
}
