import type { SettingCode } from '../graphql/generated/graphql.ts'

/** Headings of the page of thresholds, in their order. */
export const settingHeadings = {
  checkBacks: 'Check-backs',
  effects: 'What followed a disruption',
  fewest: 'Too few to say',
  reviews: 'Reviews of assessments',
  tasking: 'Lists of tasking meetings',
} as const
export type SettingHeading = keyof typeof settingHeadings

const headingOf: Record<SettingCode, SettingHeading> = {
  CHECK_BACK_MONTHS: 'checkBacks',
  CHECK_BACK_FROM_GRADE: 'checkBacks',
  CHECK_BACK_GRACE_DAYS: 'checkBacks',
  RELIEF_MONTHS: 'effects',
  RECOVERY_PERCENT: 'effects',
  STRONGER_PERCENT: 'effects',
  REACTIVATION_FROM_GRADE: 'effects',
  REACTIVATION_WITHIN_DAYS: 'effects',
  FEWEST_TO_SAY: 'fewest',
  REVIEW_DAYS_ACTIVE: 'reviews',
  REVIEW_DAYS_MONITORED: 'reviews',
  TASKING_GROUPS_EACH_RULE: 'tasking',
  TASKING_NEGATIVE_DAYS: 'tasking',
  TASKING_NOTHING_DONE_DAYS: 'tasking',
}

/** Does the setting choose the groups of tasking meetings, and make no figure? */
export function choosesGroups(code: SettingCode): boolean {
  return headingOf[code] === 'tasking'
}

/** The settings under their headings; a heading without any is left out. */
export function settingsByHeading<T extends { code: SettingCode }>(settings: readonly T[]): { heading: SettingHeading; under: T[] }[] {
  return (Object.keys(settingHeadings) as SettingHeading[])
    .map((heading) => ({ heading, under: settings.filter(({ code }) => headingOf[code] === heading) }))
    .filter(({ under }) => under.length > 0)
}
