import type { ImpactSearch } from './impactSearch.ts'

/** What an impact page shows where its address leaves something open: "of the financial year to date, as known today". */
export function shownInWords({ period, asAt }: ImpactSearch): string {
  const of = period ? 'of the period named below' : 'of the financial year to date'
  return `${of}, ${asAt ? 'as at the moment named below' : 'as known today'}`
}
