import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'

export function planActionAddress(id: string): RecordAddress {
  return { to: '/plan-actions/$id', params: { id } }
}

/** The pages above a plan action's own: its group's. */
export function planTrail(group?: { id: string; alias: string }): Crumb[] {
  return [{ text: 'Groups', to: '/groups' }, ...(group ? [{ text: group.alias, to: '/groups/$id', params: { id: group.id } } as const] : [])]
}

export const unsentPlanAction = 'What you typed is not sent, and a plan action has no draft. Leave this page and lose it?'
