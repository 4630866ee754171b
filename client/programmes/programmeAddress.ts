import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'

export const programmesCrumb: Crumb = { text: 'Programmes', to: '/outputs/programmes' }

/** The pages above a programme's own. */
export const programmesTrail: Crumb[] = [{ text: 'Prevent and protect', to: '/outputs' }, programmesCrumb]

export function programmeAddress(id: string): RecordAddress {
  return { to: '/outputs/programmes/$id', params: { id } }
}
