import { numberInWords } from '../parts/numberInWords.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

/** How many units recorded gross disruptions, and how many negatives; never which has the most. */
export function unitPanelsTitle(units: NetworkImpactFacts['units']): string {
  const withGross = units.filter((each) => each.headline.gross.value > 0).length
  const withNegative = units.filter((each) => each.headline.negative.value > 0).length
  const all = numberInWords(units.length)
  const recorded = withGross === units.length ? `All ${all} units recorded disruptions` : `${withGross} of ${all} units recorded disruptions`
  return `${recorded}; ${withNegative} of ${all} recorded negatives`
}
