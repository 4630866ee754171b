import type { FigureDefinition } from '../returnFigures/figureCatalogue.ts'
import { partsOf } from '../returnFigures/figureParts.ts'
import { partNames } from '../returnFigures/partNames.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/**
 * Is that the key of a part of a figure? Of entered ones as the unit may state them; of computed ones as they may come out, since
 * something can be said of a part that is 0 as well.
 */
export function isPartOfFigure(figure: FigureDefinition, key: string, reference: ReferenceData, unitCode: string): boolean {
  if (figure.source === 'ENTERED') return partsOf(figure, reference, unitCode).some((part) => part.key === key)
  const codes = key.split('/')
  return codes.length === figure.parts.length && figure.parts.every((part, at) => partNames(part, reference).has(codes[at] ?? ''))
}
