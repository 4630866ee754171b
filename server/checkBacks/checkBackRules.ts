import { gradeInWords } from '../disruptions/disruptionFieldWords.ts'
import type { Grade } from '../disruptions/countedGrade.ts'
import type { Problem } from '../errors.ts'
import { joinInWords } from '../facts/joinInWords.ts'
import { textProblems } from '../facts/textRules.ts'
import { dayInWords, isDay, type Day } from '../periods/day.ts'
import type { CheckBackNeeds } from './checkBackNeeds.ts'
import type { CheckBackResult } from './checkBackRecord.ts'
import { monthsInWords, resultInWords } from './checkBackWords.ts'
import { dueDay } from './dueDays.ts'

/** What somebody says of a check-back, as the API takes it. */
export type CheckBackFacts = { result: CheckBackResult; checkedOn: string; whyThisResult: string; evidence?: string | null | undefined }

/** The disruption that is looked at again, as the viewer sees it. */
export type LookedAt = {
  reference: string
  unitCode: string
  /** Whether the viewer's own unit led it. */
  isLed: boolean
  grade: Grade
  isWithdrawn: boolean
  /** First day after its last possible day of effect. */
  effectTo: Day
}

/**
 * Why nobody may record this check-back now, and what to do; null when somebody may.
 *
 * @param recorded what stands recorded already; null where nothing does
 */
export function whyNotNow(
  disruption: LookedAt,
  asked: { months: number; today: Day; needs: CheckBackNeeds; recorded: { result: CheckBackResult; checkedOn: Day } | null },
): Problem | null {
  const { months, today, needs, recorded } = asked
  if (!disruption.isLed) return { field: 'disruption', message: `${disruption.unitCode} led this disruption and records its check-backs.` }
  if (disruption.isWithdrawn) return { field: 'disruption', message: 'This disruption is withdrawn and needs no check-back. If it stands after all, restore it first.' }
  if (!needs.grades.includes(disruption.grade)) {
    return { field: 'disruption', message: `Check-backs are for disruptions graded ${joinInWords(needs.grades.map((grade) => gradeInWords[grade].toLowerCase()), 'or')}. This one is graded ${gradeInWords[disruption.grade].toLowerCase()} and needs none.` }
  }
  if (!needs.months.includes(months)) return { field: 'months', message: `Check-backs are made ${monthsInWords(needs.months)} after a disruption. Choose one of these.` }
  if (recorded) {
    return { field: 'months', message: `This check-back is recorded already: ${resultInWords[recorded.result].toLowerCase()}, looked at on ${dayInWords(recorded.checkedOn)}. Correct it instead.` }
  }
  const due = dueDay(disruption.effectTo, months)
  return today < due ? { field: 'months', message: `This check-back is due on ${dayInWords(due)}: look again then` } : null
}

/** What is wrong with what somebody says of a check-back that is due from a day on. */
export function factProblems(facts: CheckBackFacts, { dueOn, today }: { dueOn: Day; today: Day }): Problem[] {
  return [
    ...dayProblems(facts.checkedOn, dueOn, today),
    ...textProblems('whyThisResult', facts.whyThisResult, { name: 'why you chose this result', atMost: 2_000, isRequired: true }),
    ...textProblems('evidence', facts.evidence, { name: 'the evidence', atMost: 2_000, isRequired: false }),
  ]
}

function dayProblems(day: string, dueOn: Day, today: Day): Problem[] {
  const field = 'checkedOn'
  if (!isDay(day)) return [{ field, message: 'Enter the day on which you looked, as 2026-03-27' }]
  if (day > today) return [{ field, message: `${dayInWords(day)} has not come yet. Enter the day on which you looked.` }]
  if (day < dueOn) return [{ field, message: `${dayInWords(day)} is before ${dayInWords(dueOn)}, when this check-back fell due. Look again, and enter that day.` }]
  return []
}
