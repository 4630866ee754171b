import type { CheckBackOrder, CheckBackResult, CheckBackState } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dayInWords, dayNumber } from '../periods/dayInWords.ts'

export const resultWords: Record<CheckBackResult, string> = { HELD: 'Held', PARTLY_HELD: 'Partly held', LOST: 'Lost', UNKNOWN: 'Unknown' }

/** What each result means, for whoever has to choose one. */
export const resultNotes: Record<CheckBackResult, string> = {
  HELD: 'What the disruption achieved still stands: the target cannot do now what it did before.',
  PARTLY_HELD: 'Some of it still stands, and some has come back.',
  LOST: 'The target works again as it did before the disruption, or more.',
  UNKNOWN: 'You looked and cannot tell. It is counted as unknown, never as held or lost.',
}

export const stateWords: Record<CheckBackState, string> = { OVERDUE: 'Overdue', DUE: 'Due', NOT_YET_DUE: 'Not yet due', RECORDED: 'Recorded' }

export const orderWords: Record<CheckBackOrder, string> = { DUE_ASCENDING: 'Longest due first', DUE_DESCENDING: 'Last due first' }

/** "12 days overdue", "Due for 3 days", "Due today", "Due in 5 days"; days are counted from the day on which it fell due. */
export function stateInWords({ state, dueOn }: { state: CheckBackState; dueOn: string }, today: string): string {
  const days = dayNumber(today) - dayNumber(dueOn)
  switch (state) {
    case 'RECORDED': return 'Recorded'
    case 'OVERDUE': return `${countOf(days, 'day')} overdue`
    case 'DUE': return days === 0 ? 'Due today' : `Due for ${countOf(days, 'day')}`
    case 'NOT_YET_DUE': return `Due in ${countOf(-days, 'day')}`
  }
}

/** "After 3 months" */
export function monthsInWords(months: number): string {
  return `After ${countOf(months, 'month')}`
}

/** "Held, looked at on 20 November 2026"; none while it is not recorded. */
export function resultInWords({ result, checkedOn }: { result?: CheckBackResult | null; checkedOn?: string | null }): string | null {
  if (!result) return null
  return checkedOn ? `${resultWords[result]}, looked at on ${dayInWords(checkedOn)}` : resultWords[result]
}
