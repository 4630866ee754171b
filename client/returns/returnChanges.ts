import type { ReturnAction, ReturnState, WholeReturnChangesFragment } from '../graphql/generated/graphql.ts'

/** Records or figures: what the unit states anew has no record behind it. */
export function hasChanged({ records, figures }: Pick<WholeReturnChangesFragment, 'records' | 'figures'>): boolean {
  return records > 0 || figures.length > 0
}

const prepared: readonly ReturnState[] = ['NOT_STARTED', 'DRAFT', 'REOPENED']

interface Standing {
  state: ReturnState
  /** Newest first. */
  events: readonly { action: ReturnAction }[]
}

/** Since when, as a heading: of a draft whether it fell back before it was sent, or is changed to answer the centre. */
export function changesHeading({ isSinceAcceptance }: Pick<WholeReturnChangesFragment, 'isSinceAcceptance'>, { state, events }: Standing): string {
  if (isSinceAcceptance) return 'Revisions since it was accepted'
  const left = prepared.includes(state) ? events.find(({ action }) => action === 'SUBMIT' || action === 'FALL_BACK')?.action : undefined
  if (left === 'FALL_BACK') return 'Not sent: changed since it was approved'
  return left === 'SUBMIT' ? 'Changed since it was sent' : 'Changed since it was approved'
}
