import type { PersonRowFragment } from '../graphql/generated/graphql.ts'
import { roleOfUnit } from './grantInWords.ts'

/** How a person stands where their role today does not say it; what an administrator has to do with them comes first. */
export function personStanding({ isDisabled, grantNow, grants }: Pick<PersonRowFragment, 'isDisabled' | 'grants'> & { grantNow?: unknown }): string | null {
  if (isDisabled) return 'Disabled'
  const waits = grants.some(({ state }) => state === 'WAITING')
  if (grantNow) return waits ? 'Another role waits to be decided' : null
  if (waits) return 'A role waits to be decided'
  if (grants.length === 0) return 'Never given a role'
  return grants.some(({ state }) => state === 'COMING') ? 'A role is to come' : null
}

/** "Recorder of EMSOU", "None" */
export function roleNow({ grantNow }: Pick<PersonRowFragment, 'grantNow'>): string {
  return grantNow ? roleOfUnit({ roleInWords: grantNow.roleInWords, unit: grantNow.unit ? { ...grantNow.unit, name: '' } : null }) : 'None'
}
