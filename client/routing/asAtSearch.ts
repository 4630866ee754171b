import { instantIn } from './searchValues.ts'
import type { RawSearch } from './searchValues.ts'

/** One record, as Longview knew it at a past moment. */
export interface AsAtSearch {
  asAt?: string | undefined
}

export function asAtSearch(raw: RawSearch): AsAtSearch {
  return { asAt: instantIn(raw) }
}

export const asAtAddressWords = { asAt: 'moment' }
