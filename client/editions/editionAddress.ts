import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import { periodIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

export const editionsCrumb: Crumb = { text: 'Editions', to: '/editions' }

export function editionAddress(number: number): RecordAddress {
  return { to: '/editions/$number', params: { number: String(number) } }
}

/** Counts from 1; null where the address holds no such number. */
export function editionNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** The address of publishing: which period, once one is chosen. */
export interface PublishSearch {
  period?: string | undefined
}

export function publishSearch(raw: RawSearch): PublishSearch {
  return { period: periodIn(raw) }
}

export const publishAddressWords = { period: 'period' }
