import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'

export function assessmentAddress(id: string): RecordAddress {
  return { to: '/assessments/$id', params: { id } }
}

/** The pages above an assessment's own: its group's. */
export function assessmentTrail(group?: { id: string; alias: string }): Crumb[] {
  return [{ text: 'Groups', to: '/groups' }, ...(group ? [{ text: group.alias, to: '/groups/$id', params: { id: group.id } } as const] : [])]
}

export const unsentAssessment = 'What you typed is not sent, and an assessment has no draft. Leave this page and lose it?'
