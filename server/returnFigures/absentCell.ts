import { isCountedByHand } from './countedByHand.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'

/** What it means that a figure has no row of a part: 0 of a computed count; null, that nobody stated or counted it, of the others. */
export function absentCell(about: FigureCode, key: string): 0 | null {
  return figureCatalogue[about].source === 'COMPUTED' && key !== '' && !isCountedByHand(about) ? 0 : null
}
