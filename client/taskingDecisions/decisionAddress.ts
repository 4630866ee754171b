import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import { groupsCrumb } from '../targets/groupTrail.ts'
import { decisionName } from './decisionWords.ts'

export const decisionsCrumb: Crumb = { text: 'Decisions', to: '/decisions' }

/** The pages above that of one decision. */
export const decisionsTrail: Crumb[] = [groupsCrumb, decisionsCrumb]

export function decisionAddress(id: string): RecordAddress {
  return { to: '/decisions/$id', params: { id } }
}

/** The pages above one about a decision. */
export function decisionTrail(decision: Parameters<typeof decisionName>[0] & { id: string }): Crumb[] {
  return [...decisionsTrail, { text: decisionName(decision), ...decisionAddress(decision.id) }]
}

export const unsentDecision = 'What you typed is not sent, and a decision has no draft. Leave this page and lose it?'
