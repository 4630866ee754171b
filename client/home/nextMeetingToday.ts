import type { TaskingTodayFragment } from '../graphql/generated/graphql.ts'
import { dayInWords, dayNumber } from '../periods/dayInWords.ts'
import { daysFromToday } from '../tasking/nextMeetingInWords.ts'

/** The next tasking meeting in a few words, and what is to be known of it; or that none is planned, and since when one is overdue. */
export function nextMeetingToday({ next, dueOn, isOverdue }: Pick<TaskingTodayFragment, 'next' | 'dueOn' | 'isOverdue'>, today: string): { short: string; note: string } {
  if (next) {
    const isPast = dayNumber(next.meetsOn) < dayNumber(today)
    const day = dayInWords(next.meetsOn)
    return { short: capital(daysFromToday(next.meetsOn, today)), note: isPast ? `planned for ${day}; nobody has said that it was held` : `on ${day}` }
  }
  if (!dueOn) return { short: 'None planned', note: 'and none was held yet' }
  const day = dayInWords(dueOn)
  return isOverdue
    ? { short: 'None planned', note: `overdue by the cycle: it was due on ${day}, ${daysFromToday(dueOn, today)}` }
    : { short: 'None planned', note: `by the cycle it is due on ${day}` }
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
