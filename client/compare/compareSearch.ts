import { impactAddressWords, validateImpactSearch, type ImpactSearch } from '../measures/impactSearch.ts'
import { codeIn, oneOf, type RawSearch } from '../routing/searchValues.ts'
import { comparedCounts, type ComparedCount } from './comparedCounts.ts'
import { rateDenominators, type RateDenominator } from './rateDenominators.ts'
import { sortKeys, type SortKey } from './sortKeys.ts'

/** The address of "Compare units". */
export interface CompareSearch extends ImpactSearch {
  /** The only strand that is counted; all where left out. */
  strand?: string | undefined
  /** Which count stands in the rates; gross where left out. */
  count?: ComparedCount | undefined
  /** What the rate in the table is made of; residents where left out. */
  per?: RateDenominator | undefined
  /** The column that the units are sorted by; geographic where left out. */
  sort?: SortKey | undefined
  /** Largest first where left out. */
  order?: 'ascending' | undefined
}

/** The address of "One measure". */
export interface MeasureSearch extends ImpactSearch {
  measure?: string | undefined
  strand?: string | undefined
  /** With the limits widened for over-dispersion; without where left out. */
  adjusted?: 'yes' | undefined
}

export function compareSearch(raw: RawSearch): CompareSearch {
  const sort = oneOf(raw, 'sort', sortKeys)
  return {
    ...validateImpactSearch(raw),
    strand: codeIn(raw, 'strand'),
    count: oneOf(raw, 'count', comparedCounts),
    per: oneOf(raw, 'per', rateDenominators),
    sort,
    order: sort ? oneOf(raw, 'order', ['ascending']) : undefined,
  }
}

export function measureSearch(raw: RawSearch): MeasureSearch {
  return { ...validateImpactSearch(raw), measure: codeIn(raw, 'measure'), strand: codeIn(raw, 'strand'), adjusted: oneOf(raw, 'adjusted', ['yes']) }
}

export const compareAddressWords = { ...impactAddressWords, strand: 'strand', count: 'count', per: 'denominator', sort: 'column to sort by', order: 'order' }

export const measureAddressWords = { ...impactAddressWords, measure: 'measure', strand: 'strand', adjusted: 'choice about over-dispersion' }
