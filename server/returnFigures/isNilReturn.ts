import type { FigureCode } from './figureCatalogue.ts'
import type { FigureRow } from './figureRow.ts'

/** What a unit counts of its own doings: where it is none, that is stated; all other computed figures follow from these. */
export const statedNil: readonly FigureCode[] = ['DISRUPTIONS_LED', 'DISRUPTIONS_SUPPORTED', 'OUTCOMES', 'OUTPUTS']

/** Is all that the unit counts stated as nil? Not where a return asks for none of it. */
export function isNilReturn(figures: readonly FigureRow[], asked: readonly FigureCode[]): boolean {
  const counted = statedNil.filter((code) => asked.includes(code))
  return counted.length > 0 && counted.every((code) => figures.some(({ about, key, isNil }) => about === code && key === '' && isNil))
}
