import { londonDayAndTime } from './londonInstant.ts'
import { monthNumber, typedDays, yearNumber } from './typedDays.ts'
import type { TypedDay, TypedDays } from './typedDays.ts'

/** Marks of direction and of width zero, which spreadsheets and mail programs put beside a date. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
/** A moment with its time zone: its day is the one that London had then. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i
/** A time of day after a day: what is recorded is the day. */
const timeOfDay = /(?<=\d)(?:,? (?:at )?|T)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]m)?$/i
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?:the )?/i

/** What stands between two days, each way giving the two. A lone dash or stroke only where it cannot belong to one of them. */
const pairs = [
  /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/,
  /^(.+?)(?: (?:to|until|-) | ?[–—] ?)(.+)$/i,
  /^(\d{1,2}(?:st|nd|rd|th)?)[/-](\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]+,? .+)$/i,
  /^([\d/.]+)-([\d/.]+)$/,
]

/**
 * Days as people write them: 27/3/26, 27.03.2026, 27-Mar-26, Fri 27th of March 2026, 2026-03-27, 20260327, March 2026,
 * Mar 26, 3/2026, 3/26, 2026; a time after a day is dropped. Two of them with "to", "until" or a dash between are a
 * range, of which the first may leave out what the last says: 27-28 March 2026, 1 April - 3 April 2026.
 * @returns null when the text is none of these, or could be read in two ways, as 5/6; then it is left as it was typed
 */
export function pastedDays(text: string): TypedDays | null {
  const clean = text.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim()
  if (!clean || clean.length > 60) return null
  const one = pastedDay(clean)
  if (one) return { from: one, to: null }
  for (const pair of pairs) {
    const [, first = '', last = ''] = pair.exec(clean) ?? []
    const to = pastedDay(last)
    const from = to?.day ? (pastedDay(first) ?? beginning(first, to)) : null
    if (from?.day && to) return { from, to }
  }
  return null
}

/** The first day of a range, which may leave the month or the year to the last. */
function beginning(text: string, last: TypedDay): TypedDay | null {
  const [, day = '', month = last.month] = /^(\d{1,2})(?:[\s/.-]+([a-z]+|\d{1,2}))?$/i.exec(tidied(text)) ?? []
  return day ? typed(day, month, last.year) : null
}

function pastedDay(text: string): TypedDay | null {
  if (moment.test(text)) return Number.isNaN(Date.parse(text)) ? null : typedDays(londonDayAndTime(text).day).from
  const withoutTime = text.replace(timeOfDay, '')
  const day = dayWithoutTime(tidied(withoutTime))
  // Only a day has times; "March 2026 14:00" is something else.
  return withoutTime === text || day?.day ? day : null
}

function tidied(text: string): string {
  return text.replace(weekday, '').replace(/^(\d{1,2})(?:st|nd|rd|th)\b(?: of\b)?/i, '$1').replaceAll(',', '').trim()
}

function dayWithoutTime(text: string): TypedDay | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return typed(iso[3] ?? '', iso[2] ?? '', iso[1] ?? '')
  const dayMonthYear = /^(\d{1,2})(?:[\s/.-]+(\d{1,2})[\s/.-]+|[\s/.-]*([a-z]+)[\s/.-]*)['’]?(\d{4}|\d{2})$/i.exec(text)
  if (dayMonthYear) return typed(dayMonthYear[1] ?? '', dayMonthYear[2] ?? dayMonthYear[3] ?? '', dayMonthYear[4] ?? '')
  const monthYear = /^([a-z]+|\d{1,2})[\s/.-]+['’]?(\d{4}|\d{2})$/i.exec(text)
  if (monthYear) return isDayAndMonth(text) ? null : typed('', monthYear[1] ?? '', monthYear[2] ?? '')
  return /^\d{4}$/.test(text) ? typed('', '', text) : null
}

/** 5/6 may be a day without its year; 3/26 can only be a month with one. */
function isDayAndMonth(text: string): boolean {
  const [, , second] = /^(\d{1,2})[\s/.-]+(\d{1,2})$/.exec(text) ?? []
  return second !== undefined && Number(second) <= 12
}

function typed(day: string, month: string, year: string): TypedDay | null {
  const months = month ? monthNumber(month) : null
  const years = yearNumber(year)
  if ((month && months === null) || years === null) return null
  return { day: day.replace(/^0/, ''), month: months === null ? '' : String(months), year: String(years) }
}
