import { validateImpactSearch, type ImpactSearch } from '../measures/impactSearch.ts'
import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import { wholeIn, type RawSearch } from '../routing/searchValues.ts'

export const packsTrail: Crumb[] = [{ text: 'Compare units', to: '/compare' }, { text: 'Board packs', to: '/packs' }]

export function packAddress(number: number): RecordAddress {
  return { to: '/packs/$number', params: { number: String(number) } }
}

/** Counts from 1; null where the address holds no such number. */
export function packNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** The list: what a new pack would be about, and where it goes on. */
export interface PacksSearch extends Pick<ImpactSearch, 'period' | 'asAt' | 'basis' | 'fill'> {
  /** Packs before this number. */
  before?: number | undefined
}

export function packsSearch(raw: RawSearch): PacksSearch {
  const { period, asAt, basis, fill } = validateImpactSearch(raw)
  return { period, asAt, basis, fill, before: wholeIn(raw, 'before', 999_999_999) }
}

export const packsAddressWords = { period: 'period', asAt: 'moment', basis: 'basis', fill: 'choice about missing returns', before: 'place in the list' }
