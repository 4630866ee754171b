import { impactAddressWords, validateImpactSearch, type ImpactSearch } from '../../measures/impactSearch.ts'
import { codeIn, type RawSearch } from '../../routing/searchValues.ts'

/** The address of "Capabilities": one unit over time, where it is named. */
export interface CapabilitiesSearch extends ImpactSearch {
  unit?: string | undefined
}

export function capabilitiesSearch(raw: RawSearch): CapabilitiesSearch {
  return { ...validateImpactSearch(raw), unit: codeIn(raw, 'unit') }
}

export const capabilitiesAddressWords = { ...impactAddressWords, unit: 'unit' }
