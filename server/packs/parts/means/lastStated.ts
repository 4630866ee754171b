import type { UnitMeans } from '../../../comparison/means/capabilitiesAndMeans.ts'

/** The place of the last period at whose end the unit’s return states any capability; null where none does. */
export function lastStated({ capabilities }: Pick<UnitMeans, 'capabilities'>): number | null {
  const periods = Math.max(0, ...capabilities.map(({ states }) => states.length))
  for (let at = periods - 1; at >= 0; at -= 1) if (capabilities.some(({ states }) => states[at]?.code)) return at
  return null
}

/** What the latest return that states any staff states. */
export function latestStaff({ staff }: Pick<UnitMeans, 'staff'>): UnitMeans['staff'][number] | undefined {
  return staff.findLast(({ staffInPost, partnerStaff }) => staffInPost !== null || partnerStaff !== null)
}
