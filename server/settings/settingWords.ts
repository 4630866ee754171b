import { joinInWords } from '../facts/joinInWords.ts'
import type { SettingCode } from './settingsAt.ts'

const names: Record<SettingCode, string> = {
  CHECK_BACK_MONTHS: 'Check-backs after',
  CHECK_BACK_FROM_GRADE: 'Check-backs from grade',
  CHECK_BACK_GRACE_DAYS: 'Check-back overdue after',
  RELIEF_MONTHS: 'Relief over',
  RECOVERY_PERCENT: 'Recovered at',
  STRONGER_PERCENT: 'Stronger at',
  REACTIVATION_FROM_GRADE: 'Reactivation after disruptions from grade',
  REACTIVATION_WITHIN_DAYS: 'Disruption before it within',
  FEWEST_TO_SAY: 'Fewest to say',
  REVIEW_DAYS_ACTIVE: 'Review of active groups after',
  REVIEW_DAYS_MONITORED: 'Review of monitored groups after',
  TASKING_GROUPS_EACH_RULE: 'Most groups from each tasking rule',
  TASKING_NEGATIVE_DAYS: 'Negatives listed for tasking within',
  TASKING_NOTHING_DONE_DAYS: 'Nothing done, listed for tasking after',
}

/** What a setting is called. */
export function settingName(code: SettingCode): string {
  return names[code]
}

/** The value of a setting in words, as "3, 6 and 12 months". */
export function settingValueInWords(code: SettingCode, value: string): string {
  if (code.endsWith('_GRADE')) return value === 'NO_IMPACT' ? 'No impact' : `${value.charAt(0)}${value.slice(1).toLowerCase()}`
  if (code.endsWith('_PERCENT')) return `${value}% of the score before`
  if (code.includes('DAYS')) return `${Number(value).toLocaleString('en-GB')} ${value === '1' ? 'day' : 'days'}`
  if (code === 'TASKING_GROUPS_EACH_RULE') return `${value} ${value === '1' ? 'group' : 'groups'}`
  const listed = joinInWords(value.split(','), 'and')
  return code === 'FEWEST_TO_SAY' ? listed : `${listed} months`
}
