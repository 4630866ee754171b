import type { TypedDay } from './typedDays.ts'

/**
 * What the three fields hold once a date was written whole into one of them. What stands before that field and the
 * date does not say stays: "March 2026" in the month's field leaves the day, and 2026 in the year's leaves both.
 */
export function spreadDay(read: TypedDay, into: keyof TypedDay, typed: TypedDay): TypedDay {
  return {
    day: read.day || (into === 'day' ? '' : typed.day),
    month: read.month || (into === 'year' ? typed.month : ''),
    year: read.year,
  }
}

/** More than one field's worth: "27/3/26" or "Mar 26", not "27" or "March" or "2026". */
export function isWholeDate(text: string): boolean {
  return !/^(\d{0,4}|[a-z]*)$/i.test(text.trim())
}
