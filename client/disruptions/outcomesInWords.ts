import { numberInWords } from '../parts/numberInWords.ts'

interface SaidOutcome {
  kind: { name: string }
  quantity: number
  measureUnit: { name: string }
}

/** "Arrests: 3; Cash seized: 10,000 pounds sterling"; none is said, never a blank. */
export function outcomesInWords(outcomes: readonly SaidOutcome[]): string {
  return outcomes.map(outcomeInWords).join('; ') || 'none recorded'
}

/** People are what is counted where nothing is said: "1 people" is no English. */
function outcomeInWords({ kind, quantity, measureUnit }: SaidOutcome): string {
  const unit = measureUnit.name.toLowerCase()
  return `${kind.name}: ${numberInWords(quantity)}${unit === 'people' ? '' : ` ${unit}`}`
}
