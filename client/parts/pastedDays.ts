import { monthNumber, yearNumber } from './typedDays.ts'
import type { TypedDay, TypedDays } from './typedDays.ts'

const isoRange = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/
const betweenDays = /\s(?:to|until|-)\s|\s?[–—]\s?/i

/**
 * Days as people write them: 27/3/26, 27.03.2026, 27 mar 2026, Fri 27th March 2026, 2026-03-27, March 2026, 3/2026,
 * 2026; two of them with "to", "until" or a dash between are a range.
 * @returns null when the text is none of these; then it is left as it was typed
 */
export function pastedDays(text: string): TypedDays | null {
  const clean = text.trim().replaceAll(/\s+/g, ' ')
  if (!clean || clean.length > 60) return null
  const one = pastedDay(clean)
  if (one) return { from: one, to: null }
  const pair = isoRange.test(clean) ? clean.split('/') : clean.split(betweenDays)
  if (pair.length !== 2) return null
  const from = pair[0] ? pastedDay(pair[0]) : null
  const to = pair[1] ? pastedDay(pair[1]) : null
  return from?.day && to?.day ? { from, to } : null
}

function pastedDay(text: string): TypedDay | null {
  const clean = text.trim().replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i, '').replace(/(\d)(st|nd|rd|th)\b/i, '$1').replaceAll(',', '')
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(clean)
  if (iso) return typed(iso[3] ?? '', iso[2] ?? '', iso[1] ?? '')
  const dayMonthYear = /^(\d{1,2})[\s/.-]+([a-z]+|\d{1,2})[\s/.-]+(\d{4}|\d{2})$/i.exec(clean)
  if (dayMonthYear) return typed(dayMonthYear[1] ?? '', dayMonthYear[2] ?? '', dayMonthYear[3] ?? '')
  const monthYear = /^([a-z]+|\d{1,2})[\s/.-]+(\d{4})$/i.exec(clean)
  if (monthYear) return typed('', monthYear[1] ?? '', monthYear[2] ?? '')
  return /^\d{4}$/.test(clean) ? typed('', '', clean) : null
}

function typed(day: string, month: string, year: string): TypedDay | null {
  const months = month ? monthNumber(month) : null
  const years = yearNumber(year)
  if ((month && months === null) || years === null) return null
  return { day: day.replace(/^0/, ''), month: months === null ? '' : String(months), year: String(years) }
}
