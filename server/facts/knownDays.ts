import type { Problem } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { lastDay, parseDayRange, type DayRange } from '../periods/dayRange.ts'

/** Days as given, read; or what is wrong with them. */
export type ReadDays = { days: DayRange; problems: [] } | { days: null; problems: [Problem] }

/**
 * Reads days on which something happened: real days, none of them to come. A month or a year that is
 * not over may be given, if it has begun.
 */
export function readPastDays(field: string, text: string, today: Day): ReadDays {
  try {
    const days = parseDayRange(text)
    const isRough = days.precision === 'MONTH' || days.precision === 'YEAR'
    const latest = isRough ? days.from : lastDay(days)
    if (latest > today) return { days: null, problems: [{ field, message: 'The day must be today or in the past' }] }
    return { days, problems: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { days: null, problems: [{ field, message: error.message }] }
  }
}
