import { impactAddressWords, validateImpactSearch, type ImpactSearch } from '../../measures/impactSearch.ts'
import { codeIn, type RawSearch } from '../../routing/searchValues.ts'

/** The address of "The mix"; the network where no unit is named. */
export interface MixSearch extends ImpactSearch {
  unit?: string | undefined
}

export function mixSearch(raw: RawSearch): MixSearch {
  return { ...validateImpactSearch(raw), unit: codeIn(raw, 'unit') }
}

export const mixAddressWords = { ...impactAddressWords, unit: 'unit' }
