/** A day as typed into three fields; what is not known is left empty. */
export interface TypedDay {
  day: string
  month: string
  year: string
}

/** Days as typed: one day, month or year; or a range of days when `to` is there. */
export interface TypedDays {
  from: TypedDay
  to: TypedDay | null
}

export const noDay: TypedDay = { day: '', month: '', year: '' }
export const noDays: TypedDays = { from: noDay, to: null }

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** 3, 03, mar and March are all month 3; null when it is no month. */
export function monthNumber(typed: string): number | null {
  const text = typed.trim().toLowerCase()
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text)
    return number >= 1 && number <= 12 ? number : null
  }
  const index = text.length >= 3 ? monthNames.findIndex((name) => name.startsWith(text)) : -1
  return index < 0 ? null : index + 1
}

/** 2026 and 26 are both 2026; null when it is no year. */
export function yearNumber(typed: string): number | null {
  const text = typed.trim()
  if (/^\d{4}$/.test(text)) return Number(text)
  return /^\d{2}$/.test(text) ? 2000 + Number(text) : null
}

export type DaysText = { text: string } | { problem: string }

/**
 * The API's text for what was typed: 2026-03-27, 2026-03-27/2026-04-02, 2026-03 or 2026.
 * Only what cannot be written at all is a problem here; whether the day exists, or is in the future, the API says.
 */
export function daysText(typed: TypedDays): DaysText {
  const from = dayText(typed.from)
  if ('problem' in from || !typed.to || isBlank(typed.to)) return from
  const to = dayText(typed.to)
  if ('problem' in to) return to
  if (from.text.length !== 10 || to.text.length !== 10) return { problem: 'For a range of days, enter day, month and year of both' }
  return from.text === to.text ? from : { text: `${from.text}/${to.text}` }
}

function dayText({ day, month, year }: TypedDay): DaysText {
  if (isBlank({ day, month, year })) return { problem: 'Enter when it happened, as closely as it is known' }
  const years = yearNumber(year)
  if (years === null) return { problem: 'Enter the year as four digits, like 2026' }
  const typedDay = day.trim()
  if (!month.trim()) return typedDay ? { problem: 'Enter the month as well as the day' } : { text: String(years) }
  const months = monthNumber(month)
  if (months === null) return { problem: 'Enter the month as a number from 1 to 12 or a name, like 3 or March' }
  const yearAndMonth = `${years}-${String(months).padStart(2, '0')}`
  if (!typedDay) return { text: yearAndMonth }
  if (!/^\d{1,2}$/.test(typedDay)) return { problem: 'Enter the day as a number, like 27' }
  return { text: `${yearAndMonth}-${typedDay.padStart(2, '0')}` }
}

export function isBlank({ day, month, year }: TypedDay): boolean {
  return !day.trim() && !month.trim() && !year.trim()
}

/** The API's text back into fields. */
export function typedDays(text: string): TypedDays {
  const [from = '', to] = text.split('/')
  return { from: typedDay(from), to: to ? typedDay(to) : null }
}

function typedDay(text: string): TypedDay {
  const [year = '', month = '', day = ''] = text.split('-')
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}
