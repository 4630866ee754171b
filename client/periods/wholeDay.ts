import { daysText } from './typedDays.ts'
import type { TypedDays } from './typedDays.ts'

interface DayProblem {
  field: string
  message: string
}

/**
 * One day in full, YYYY-MM-DD, or what is wrong with it: what is known only to the month or year is refused.
 *
 * @param field the field's name, with the part of the day behind it: "from.month"
 * @param none said when nothing is typed
 */
export function wholeDay(typed: TypedDays, field: string, none: string): { day: string } | { problems: DayProblem[] } {
  const made = daysText({ from: typed.from, to: null }, none)
  if ('faults' in made) return { problems: made.faults.map(({ place, message }) => ({ field: `${field}${place}`, message })) }
  const { text } = made
  if (text.length !== 10) return { problems: [{ field, message: 'Enter day, month and year' }] }
  const isDay = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  return isDay ? { day: text } : { problems: [{ field, message: 'Enter a day that there is, like 27 3 2026' }] }
}
