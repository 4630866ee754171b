import { monthInWords, dayInWords } from './dayInWords.ts'
import { lastDayOfMonth } from './lastDayOfMonth.ts'
import { pastedDays } from './pastedDays.ts'
import { daysText } from './typedDays.ts'

/** Which day of a month stands for the whole of it: the first of a period's first month, the last of its last. */
export type EndOfMonth = 'first' | 'last'

/** One month as people write it, "March 2026" or "3/26", or written as that day of it: YYYY-MM; null when it is none. */
export function typedMonth(typed: string, end: EndOfMonth): string | null {
  const days = pastedDays(typed)
  const read = days && !days.to ? daysText(days) : null
  if (!read || !('text' in read) || read.text.length < 7) return null
  const month = read.text.slice(0, 7)
  return read.text === month || read.text === dayOfMonth(month, end) ? month : null
}

export function dayOfMonth(month: string, end: EndOfMonth): string {
  return end === 'first' ? `${month}-01` : lastDayOfMonth(month)
}

/** For a field that takes months: "March 2026" for that day of it, the day itself for any other. */
export function monthOrDayInWords(day: string, end: EndOfMonth): string {
  const month = day.slice(0, 7)
  return day === dayOfMonth(month, end) ? monthInWords(month) : dayInWords(day)
}
