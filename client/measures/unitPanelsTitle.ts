import { numberInWords } from '../parts/numberInWords.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

/**
 * How many units recorded gross disruptions, and how many negatives; never which has the most.
 *
 * @param counted what was done with them: "recorded", "returned"
 * @param hasReturns whether a unit has a return behind its figures; one without is in neither number
 */
export function unitPanelsTitle(everyUnit: NetworkImpactFacts['units'], counted = 'recorded', hasReturns: (unit: NetworkImpactFacts['units'][number]) => boolean = () => true): string {
  const units = everyUnit.filter(hasReturns)
  const withGross = units.filter((each) => each.headline.gross.value > 0).length
  const withNegative = units.filter((each) => each.headline.negative.value > 0).length
  const all = numberInWords(units.length)
  const having = units.length < everyUnit.length ? ' with returns' : ''
  const recorded = withGross === units.length ? `All ${all} units${having} ${counted} disruptions` : `${withGross} of ${all} units${having} ${counted} disruptions`
  return `${recorded}; ${withNegative} of ${all} ${counted} negatives`
}
