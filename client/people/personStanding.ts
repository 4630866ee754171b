import type { PersonRowFragment } from '../graphql/generated/graphql.ts'
import { roleOfUnit } from './grantInWords.ts'

/** How a person stands today, in a few words; what an administrator has to do with them comes first. */
export function personStanding({ isDisabled, grantNow, grants }: Pick<PersonRowFragment, 'isDisabled' | 'grants'> & { grantNow?: unknown }): string {
  if (isDisabled) return 'Disabled'
  const waits = grants.some(({ state }) => state === 'WAITING')
  if (grantNow) return waits ? 'Has a role; another waits' : 'Has a role'
  if (waits) return 'A role waits to be decided'
  if (grants.length === 0) return 'Never given a role'
  return grants.some(({ state }) => state === 'COMING') ? 'A role is to come' : 'No role today'
}

/** "Recorder of EMSOU", "None" */
export function roleNow({ grantNow }: Pick<PersonRowFragment, 'grantNow'>): string {
  return grantNow ? roleOfUnit({ roleInWords: grantNow.roleInWords, unit: grantNow.unit ? { ...grantNow.unit, name: '' } : null }) : 'None'
}
