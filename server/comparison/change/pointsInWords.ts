import { previousDay } from '../../periods/day.ts'
import { monthInWords, monthOf } from '../../periods/month.ts'
import type { Period } from '../../periods/period.ts'

/** "April 2025 to October 2025", or one month alone: from the first of these points to the last. */
export function pointsInWords(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return ''
  const [from, to] = [monthInWords(monthOf(first.from)), monthInWords(monthOf(previousDay(last.to)))]
  return from === to ? from : `${from} to ${to}`
}

/** "12.43": a mean or limit as sentences give it, closely enough to stand beside a whole number. */
export function limitInWords(value: number): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 2 })
}
