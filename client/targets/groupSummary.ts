import type { GroupForm } from './groupForm.ts'

/** A few neutral words that tell one draft from another: alias and URN. */
export function groupSummary({ alias, urn }: GroupForm): string {
  return [alias.trim(), urn.trim()].filter(Boolean).join(', ') || 'No alias entered yet'
}
