import type { FigureCode } from './figureCatalogue.ts'

const countedByHand: readonly FigureCode[] = ['OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED']

/** Is that a figure of outputs that is there only where somebody counted, or had a questionnaire? A part of it that is not there is not 0. */
export function isCountedByHand(about: FigureCode): boolean {
  return countedByHand.includes(about)
}
