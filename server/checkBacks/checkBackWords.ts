import { inThousands } from '../facts/inThousands.ts'
import { joinInWords } from '../facts/joinInWords.ts'
import type { CheckBackResult } from './checkBackRecord.ts'

export const resultInWords: Record<CheckBackResult, string> = { HELD: 'Held', PARTLY_HELD: 'Partly held', LOST: 'Lost', UNKNOWN: 'Unknown' }

/** "3, 6 and 12 months", as people say a list of months. */
export function monthsInWords(months: readonly number[]): string {
  return `${joinInWords(months, 'and')} ${months.length === 1 && months[0] === 1 ? 'month' : 'months'}`
}

/** How many days ahead a unit is told of what falls due. */
export const daysAhead = 28

/** "5 check-backs are overdue and 12 are due. 8 more fall due in the next 28 days." */
export function waitingInWords({ due, overdue, dueInDays }: { due: number; overdue: number; dueInDays: number }): string {
  const ahead = `${dueInDays === 0 ? 'None falls' : dueInDays === 1 ? '1 more falls' : `${inThousands(dueInDays)} more fall`} due in the next ${daysAhead} days.`
  if (due === 0 && overdue === 0) return `No check-back is due. ${ahead.replace(' more ', ' ')}`
  if (overdue === 0) return `${checkBacks(due)} due, none overdue. ${ahead}`
  if (due === 0) return `${checkBacks(overdue)} overdue. ${ahead}`
  return `${checkBacks(overdue)} overdue and ${inThousands(due)} more ${due === 1 ? 'is' : 'are'} due. ${ahead}`
}

const checkBacks = (count: number) => `${inThousands(count)} ${count === 1 ? 'check-back is' : 'check-backs are'}`
