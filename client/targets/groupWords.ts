import type { LineageKind, OcgStatus, TaskingLevel } from '../graphql/generated/graphql.ts'

export const statusWords: Record<OcgStatus, string> = { ACTIVE: 'Active', MONITORED: 'Monitored', ARCHIVED: 'Archived' }

export const taskingLevelWords: Record<TaskingLevel, string> = { LOCAL: 'Local', FORCE: 'Force', REGIONAL: 'Regional', NATIONAL: 'National' }

export const lineageWords: Record<LineageKind, string> = { MERGED_INTO: 'merged into', SPLIT_INTO: 'split into' }

/** "EM/2024/0012 (provisional)"; a missing URN is said, not left blank. */
export function urnInWords({ urn, isUrnProvisional }: { urn?: string | null; isUrnProvisional: boolean }): string {
  if (!urn) return 'no URN yet'
  return isUrnProvisional ? `${urn} (provisional)` : urn
}
