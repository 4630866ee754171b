import { periodIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the reporting rates. */
export interface RatesSearch {
  /** Codes of the first and last period; the last twelve that have ended where none are given. */
  from?: string | undefined
  to?: string | undefined
  /** Codes of the figures that are shown as a table. */
  tables?: string | undefined
}

export function ratesSearch(raw: RawSearch): RatesSearch {
  const tables = raw['tables']
  const named = Array.isArray(tables) ? tables.join(',') : tables
  return {
    from: periodIn(raw, 'from'),
    to: periodIn(raw, 'to'),
    tables: typeof named === 'string' && /^[a-z,-]{1,200}$/.test(named) ? named : undefined,
  }
}

export const ratesAddressWords = { from: 'first period', to: 'last period' }
