import { dayInWords } from '../periods/day.ts'
import { dayRangeInWords, lastDay, type DayRange } from '../periods/dayRange.ts'

/** When something was, in a sentence and as closely as it is known: "on 21 May 2026", "in May 2026", "in 2025", "between 1 May 2026 and 4 May 2026". */
export function whenInWords(days: DayRange): string {
  if (days.precision === 'RANGE') return `between ${dayInWords(days.from)} and ${dayInWords(lastDay(days))}`
  return `${days.precision === 'DAY' ? 'on' : 'in'} ${dayRangeInWords(days)}`
}
