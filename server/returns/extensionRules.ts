import type { Problem } from '../errors.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { addDays, dayInWords, type Day } from '../periods/day.ts'

/** The longest that the centre gives at once. Our own rule: none is published. */
const mostDaysMore = 60

/** The last day on which a return is not late, after more time was given, or what is wrong with it. */
export function readExtension(text: string, { today, dueOn }: { today: Day; dueOn: Day }): { day: Day; problems: [] } | { day: null; problems: [Problem] } {
  const read = readSingleDay('dueOn', text, 'Enter the day by which it is to be sent, for example 2026-03-27')
  if (read.day === null) return read
  const wrong = (message: string): { day: null; problems: [Problem] } => ({ day: null, problems: [{ field: 'dueOn', message }] })
  const from = today > dueOn ? today : dueOn
  if (read.day <= from) return wrong(`Choose a day after ${dayInWords(from)}, ${from === dueOn ? 'on which it is due now' : 'which is today'}`)
  const last = addDays(from, mostDaysMore)
  return read.day > last ? wrong(`Choose a day up to ${dayInWords(last)}: more than ${mostDaysMore} days are not given at once`) : read
}
