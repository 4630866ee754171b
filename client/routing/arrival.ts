import { readSearch } from './addressText.ts'
import type { RawSearch } from './searchValues.ts'

export interface Arrival {
  pathname: string
  search: RawSearch
  /** Place in the browser's history; replacing an address keeps it. */
  place: number
}

/**
 * The address that this page was loaded with, before the router wrote it as its validators understand it.
 * Why: what was not understood is then gone, and the page must say so. Read while the program loads, see router.ts.
 */
export const arrival: Arrival | null = typeof window === 'undefined' ? null : {
  pathname: window.location.pathname,
  search: readSearch(window.location.search),
  place: placeOf(window.history.state),
}

export function placeOf(state: unknown): number {
  const place = typeof state === 'object' && state !== null && '__TSR_index' in state ? state.__TSR_index : 0
  return typeof place === 'number' ? place : 0
}
