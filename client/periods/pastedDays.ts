import { monthNumber, yearNumber } from './typedDays.ts'
import type { TypedDay, TypedDays } from './typedDays.ts'

const isoRange = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/
/** Marks of direction and of width zero, which spreadsheets and mail programs put beside a date. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
/** A time of day after a day: what is recorded is the day. One with a time zone is left alone, as London may have another day then. */
const timeOfDay = /(?<=\d)(?:,? (?:at )?|T)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]m)?$/i
const betweenDays = /\s(?:to|until|-)\s|\s?[–—]\s?/i

/**
 * Days as people write them: 27/3/26, 27.03.2026, 27 mar 2026, Fri 27th March 2026, 2026-03-27, March 2026, 3/2026,
 * 2026; a time after a day is dropped; two of them with "to", "until" or a dash between are a range.
 * @returns null when the text is none of these; then it is left as it was typed
 */
export function pastedDays(text: string): TypedDays | null {
  const clean = text.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim()
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
  const withoutTime = text.trim().replace(timeOfDay, '')
  const day = dayWithoutTime(withoutTime)
  // Only a day has times; "March 2026 14:00" is something else.
  return withoutTime === text.trim() || day?.day ? day : null
}

function dayWithoutTime(text: string): TypedDay | null {
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
