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

/** The unit is left out where the kind names it ("Orders obtained: 1"), and people are what is counted where nothing is said. */
function outcomeInWords({ kind, quantity, measureUnit }: SaidOutcome): string {
  const unit = measureUnit.name.toLowerCase()
  const isSaid = unit === 'people' || kind.name.toLowerCase().split(' ').includes(unit)
  return `${kind.name}: ${numberInWords(quantity)}${isSaid ? '' : ` ${quantity === 1 ? singular(unit) : unit}`}`
}

/** "1 month", "1 pound sterling": the names of units are plurals with an s at the end of their first word. */
function singular(unit: string): string {
  return unit.replace(/^(\w+)s\b/, '$1')
}
