import { daysText } from './typedDays.ts'
import type { TypedDays } from './typedDays.ts'

/** The first day of what was typed, YYYY-MM-DD: 1 March for March; null when it cannot be read. */
export function firstDay(typed: TypedDays): string | null {
  const read = daysText(typed)
  if ('faults' in read) return null
  const [from = ''] = read.text.split('/')
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from
}
