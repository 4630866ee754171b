import type { Credit, DisruptionOrder, GradingKind, TargetKind } from '../graphql/generated/graphql.ts'

export const targetKindWords: Record<TargetKind, string> = {
  OCG: 'Group',
  PRIORITY_INDIVIDUAL: 'Priority individual',
  VULNERABILITY: 'Vulnerability',
  COUNTY_LINE: 'County line',
}

export const gradingKindWords: Record<GradingKind, string> = {
  ORIGINATOR: "Originator's grade",
  SECOND: 'Second grade',
  PANEL: "Panel's grade",
  APPEAL: 'Grade on appeal',
}

export const creditWords: Record<Credit, string> = { LED: 'Led', SUPPORTED: 'Supported' }

export const orderWords: Record<DisruptionOrder, string> = {
  EFFECT_NEWEST: 'Newest effect first',
  EFFECT_OLDEST: 'Oldest effect first',
  RECORDED_NEWEST: 'Last recorded first',
  RECORDED_OLDEST: 'First recorded first',
  REFERENCE_ASCENDING: 'Lowest reference first',
  REFERENCE_DESCENDING: 'Highest reference first',
}
