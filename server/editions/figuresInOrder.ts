import { inCellOrder } from '../returnFigures/cellOrder.ts'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { FigureOfEdition } from './editionRecord.ts'

/** Figures as a page shows them: the network's first, then units in geographic order; figures as on a return, parts as in the reference data. */
export function figuresInOrder(figures: readonly FigureOfEdition[], reference: ReferenceData): FigureOfEdition[] {
  return [null, ...reference.units.keys()].flatMap((unitCode) =>
    figureCodes.flatMap((about) => {
      const byKey = new Map(figures.filter((one) => one.unitCode === unitCode && one.about === about).map((one) => [one.key, one]))
      return inCellOrder(about, byKey.keys(), reference).flatMap((key) => byKey.get(key) ?? [])
    }),
  )
}
