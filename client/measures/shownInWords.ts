import type { ImpactSearch } from './impactSearch.ts'

/**
 * What a page of figures shows where its address leaves something open: "of the financial year to date, as known today".
 *
 * @param opensWith the period that the page opens with
 */
export function shownInWords({ period, asAt }: ImpactSearch, opensWith = 'the financial year to date'): string {
  const of = period ? 'of the period named below' : `of ${opensWith}`
  return `${of}, ${asAt ? 'as at the moment named below' : 'as known today'}`
}
