import type { ReturnState, WholeReturnFigureFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'

/** What is said of each state, and the mark beside the words; the mark never stands alone. */
export const stateWords: Readonly<Record<ReturnState, { mark: string; words: string; means: string }>> = {
  NOT_STARTED: { mark: '○', words: 'Not started', means: 'Nobody has stated anything yet.' },
  DRAFT: { mark: '◔', words: 'Draft', means: 'It is being prepared. The centre has not received it.' },
  READY: { mark: '◑', words: 'Approved, not sent', means: 'The unit head approved these figures. The centre has not received them.' },
  SUBMITTED: { mark: '◕', words: 'Sent', means: 'The centre has it and has not accepted it yet.' },
  QUERIED: { mark: '?', words: 'Queried', means: 'The centre asks about a figure and waits for an answer.' },
  ACCEPTED: { mark: '●', words: 'Accepted', means: 'The centre accepted it. Its figures stand.' },
  REOPENED: { mark: '↺', words: 'Given back', means: 'The centre gave it back to be prepared again. The accepted figures stand until it is accepted again.' },
}

export function returnTitle(unit: string, period: string): string {
  return `Return of ${unit} for ${period}`
}

/** What is known of the day of a return; `daysToDue` is none once it is sent. */
export type Due = Pick<WholeReturnFragment, 'dueOn' | 'daysLate' | 'lateness'> & { daysToDue?: number | null | undefined }

/** "Due in 5 days, on 12 October 2026", "3 days late: it was due on …", "Sent 2 days late: …", "Sent by its day, …". */
export function dueInWords({ dueOn, daysToDue, daysLate, lateness }: Due): string {
  const day = dayInWords(dueOn)
  const isSent = typeof daysToDue !== 'number'
  if (lateness === 'ON_TIME') return `Sent by its day, ${day}`
  if (lateness === 'LATE') return `${isSent ? 'Sent ' : ''}${countOf(daysLate, 'day')} late: it was due on ${day}`
  if (daysToDue === 0) return `Due today, ${day}`
  return isSent ? `Due on ${day}` : `Due in ${countOf(daysToDue, 'day')}, on ${day}`
}

/** What stands in the place of a figure without a single part: what is not counted is none, what is not stated is not known. */
export function nothingInWords({ source, isNil }: Pick<WholeReturnFigureFragment, 'source' | 'isNil'>): string {
  if (isNil) return 'Nil: the unit has nothing to report.'
  return source === 'COMPUTED' ? 'None counted in this period.' : 'Not stated.'
}

/** "On the 10th working day after the end of the period…" */
export function dueRuleInWords({ dueWorkingDays }: { dueWorkingDays: number }): string {
  return `On ${workingDayInWords(dueWorkingDays)} after the end of the period: Monday to Friday, without the bank holidays of England and Wales`
}

/** "the 10th working day" */
export function workingDayInWords(number: number): string {
  const lastTwo = number % 100
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `the ${number}${ending} working day`
}
