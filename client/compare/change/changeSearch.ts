import { impactAddressWords, validateImpactSearch, type ImpactSearch } from '../../measures/impactSearch.ts'
import { codeIn, oneOf, periodIn, type RawSearch } from '../../routing/searchValues.ts'

const measures = ['GROSS', 'MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE', 'SUPPORTED'] as const
const grains = ['MONTH', 'QUARTER'] as const

/** The address of "Change over time"; the network where no unit is named. */
export interface ChangeSearch extends ImpactSearch {
  unit?: string | undefined
  measure?: (typeof measures)[number] | undefined
  strand?: string | undefined
  grain?: (typeof grains)[number] | undefined
  /** The two periods that are compared, where they are chosen. */
  earlier?: string | undefined
  later?: string | undefined
}

export function changeSearch(raw: RawSearch): ChangeSearch {
  return {
    ...validateImpactSearch(raw),
    unit: codeIn(raw, 'unit'),
    measure: oneOf(raw, 'measure', measures),
    strand: codeIn(raw, 'strand'),
    grain: oneOf(raw, 'grain', grains),
    earlier: periodIn(raw, 'earlier'),
    later: periodIn(raw, 'later'),
  }
}

export const changeAddressWords = {
  ...impactAddressWords, unit: 'unit', measure: 'measure', strand: 'strand', grain: 'choice of months or quarters', earlier: 'earlier period', later: 'later period',
}
