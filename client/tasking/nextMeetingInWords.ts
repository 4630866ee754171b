import { countOf } from '../parts/numberInWords.ts'
import { dayInWords, dayNumber } from '../periods/dayInWords.ts'

interface Waiting {
  dueOn?: string | null
  isOverdue: boolean
  next?: { id: string } | null
}

/** When the next meeting should be, where none is planned for it; none where one is. */
export function nextMeetingInWords({ dueOn, isOverdue, next }: Waiting, today: string): string | null {
  if (next) return null
  if (!dueOn) return 'No meeting was held yet, and none is planned.'
  const days = dayNumber(today) - dayNumber(dueOn)
  if (isOverdue && days > 0) return `No meeting is planned. By the cycle the next was due on ${dayInWords(dueOn)}, ${countOf(days, 'day')} ago.`
  return `No meeting is planned. By the cycle the next is due on ${dayInWords(dueOn)}${days === 0 ? ', which is today' : ''}.`
}

/** "today", "in 12 days", "3 days ago" */
export function daysFromToday(day: string, today: string): string {
  const days = dayNumber(day) - dayNumber(today)
  if (days === 0) return 'today'
  return days > 0 ? `in ${countOf(days, 'day')}` : `${countOf(-days, 'day')} ago`
}
