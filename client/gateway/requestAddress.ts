import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import { groupsCrumb } from '../targets/groupTrail.ts'
import { requestName } from './requestWords.ts'

export const requestsCrumb: Crumb = { text: 'Requests of forces', to: '/gateway' }

/** The pages above that of one request. */
export const requestsTrail: Crumb[] = [groupsCrumb, requestsCrumb]

export function requestAddress(id: string): RecordAddress {
  return { to: '/gateway/$id', params: { id } }
}

/** The pages above one about a request. */
export function requestTrail(request: Parameters<typeof requestName>[0] & { id: string }): Crumb[] {
  return [...requestsTrail, { text: requestName(request), ...requestAddress(request.id) }]
}

export const unsentRequest = 'What you typed is not sent, and a request has no draft. Leave this page and lose it?'
