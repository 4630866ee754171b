import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'

/** Where a part that is not there means that nobody counted or asked. */
const whereSomebodyCounted: readonly FigureCode[] = ['OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED']

/** What it means that a figure has no row of a part: 0 of a computed count; null, that nobody stated or counted it, of the others. */
export function absentCell(about: FigureCode, key: string): 0 | null {
  return figureCatalogue[about].source === 'COMPUTED' && key !== '' && !whereSomebodyCounted.includes(about) ? 0 : null
}
