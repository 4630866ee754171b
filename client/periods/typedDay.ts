import { pastedDays } from './pastedDays.ts'
import { daysText } from './typedDays.ts'

/** One whole day as people write it, "27/3/26" or "27 mar 2026", as YYYY-MM-DD; null when it is no such day. */
export function typedDay(typed: string): string | null {
  const days = pastedDays(typed)
  const text = days && !days.to ? daysText(days) : null
  return text && 'text' in text && isDay(text.text) ? text.text : null
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return text.length === 10 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
