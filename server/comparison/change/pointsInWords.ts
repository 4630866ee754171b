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

/**
 * "12.4": a mean or limit as sentences give it, to one decimal, and 0 without any.
 *
 * @param beside a value that is above or below it: where one decimal would show the two alike, or the other way round, more are given
 */
export function limitInWords(value: number, beside?: number): string {
  if (value === 0) return '0'
  const rounded = (digits: number) => Number(value.toFixed(digits))
  const digits = [1, 2, 3].find((each) => beside === undefined || Math.sign(rounded(each) - beside) === Math.sign(value - beside)) ?? 3
  return rounded(digits).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
