import type { Problem } from '../errors.ts'
import type { SettingCode } from './settingsAt.ts'

type Rule = { kind: 'whole'; least: number; most: number } | { kind: 'months' } | { kind: 'grade' }

const rules: Record<SettingCode, Rule> = {
  CHECK_BACK_MONTHS: { kind: 'months' },
  CHECK_BACK_FROM_GRADE: { kind: 'grade' },
  CHECK_BACK_GRACE_DAYS: { kind: 'whole', least: 1, most: 365 },
  RELIEF_MONTHS: { kind: 'months' },
  RECOVERY_PERCENT: { kind: 'whole', least: 50, most: 99 },
  STRONGER_PERCENT: { kind: 'whole', least: 101, most: 200 },
  REACTIVATION_FROM_GRADE: { kind: 'grade' },
  REACTIVATION_WITHIN_DAYS: { kind: 'whole', least: 1, most: 3_650 },
  FEWEST_TO_SAY: { kind: 'whole', least: 5, most: 100 },
  REVIEW_DAYS_ACTIVE: { kind: 'whole', least: 1, most: 3_650 },
  REVIEW_DAYS_MONITORED: { kind: 'whole', least: 1, most: 3_650 },
  TASKING_GROUPS_EACH_RULE: { kind: 'whole', least: 1, most: 100 },
  TASKING_NEGATIVE_DAYS: { kind: 'whole', least: 1, most: 3_650 },
  TASKING_NOTHING_DONE_DAYS: { kind: 'whole', least: 1, most: 3_650 },
}

const grades = ['MINOR', 'MODERATE', 'MAJOR']
const mostMonths = 120
const mostHorizons = 6

/** A value as it is kept: no spaces, no zero before a number. */
export function tidyValue(value: string): string {
  return value
    .split(',')
    .map((part) => part.trim().toUpperCase().replace(/^0+(?=\d)/, ''))
    .join(',')
}

/** What is wrong with a value of a setting, and what it may be. */
export function settingProblems(code: SettingCode, value: string): Problem[] {
  const message = whatIsWrong(rules[code], tidyValue(value))
  return message ? [{ field: 'value', message }] : []
}

function whatIsWrong(rule: Rule, value: string): string | null {
  if (rule.kind === 'grade') return grades.includes(value) ? null : 'Choose minor, moderate or major'
  if (rule.kind === 'whole') {
    const isAllowed = isWhole(value) && Number(value) >= rule.least && Number(value) <= rule.most
    return isAllowed ? null : `Enter a whole number from ${rule.least} to ${rule.most.toLocaleString('en-GB')}`
  }
  const months = value.split(',')
  const areMonths = months.length <= mostHorizons && months.every((month) => isWhole(month) && Number(month) >= 1 && Number(month) <= mostMonths)
  const rise = months.every((month, index) => index === 0 || Number(month) > Number(months[index - 1]))
  return areMonths && rise ? null : `Enter one to ${mostHorizons} different whole numbers of months from 1 to ${mostMonths}, the smallest first, with commas between: 3, 6, 12`
}

function isWhole(text: string): boolean {
  return /^[1-9]\d{0,3}$/.test(text)
}
