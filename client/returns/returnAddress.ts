import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'

export const returnsCrumb: Crumb = { text: 'Returns', to: '/returns' }

/** The page of one return. */
export function returnAddress(unit: string, period: string): RecordAddress {
  return { to: '/returns/$unit/$period', params: { unit, period } }
}
