import { grades, type Grade } from '../disruptions/countedGrade.ts'
import type { Settings } from '../settings/settingsAt.ts'

/** Which disruptions are looked at again, after how many months, and for how long a look that is due is not called overdue. */
export type CheckBackNeeds = {
  /** Months after the last day of effect, fewest first. */
  months: number[]
  /** Counted grades that need it. */
  grades: Grade[]
  graceDays: number
}

/** What the settings ask for. A negative had no effect that could last, so it never needs a check-back. */
export function checkBackNeeds(settings: Settings): CheckBackNeeds {
  const from = grades.findIndex((grade) => grade === settings.standing('CHECK_BACK_FROM_GRADE').value)
  return {
    months: settings.wholes('CHECK_BACK_MONTHS'),
    grades: grades.filter((grade, index) => index >= from && grade !== 'NEGATIVE'),
    graceDays: settings.whole('CHECK_BACK_GRACE_DAYS'),
  }
}
