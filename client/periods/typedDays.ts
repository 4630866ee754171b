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

/** Which field of a day: empty for the day's own, which stands for all three as well. */
export type DayPart = '' | '.month' | '.year'

/** Where in typed days: below the field's own path, as `.to.year` in `effect.to.year`. */
export type DaysPlace = DayPart | '.to' | '.to.month' | '.to.year'

/** What cannot be read, and where. */
export interface DaysFault {
  place: DaysPlace
  message: string
}

export type DaysText = { text: string } | { faults: DaysFault[] }

export const noDay: TypedDay = { day: '', month: '', year: '' }
export const noDays: TypedDays = { from: noDay, to: null }

/** Words of the box that asks for a last day. */
export const severalDays = 'It lasted, or may lie, over several days'

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

/**
 * 2026 and 26 are both 2026; null when it is no year. Nothing of ours happened before 1990, so 90 to 99 are
 * 1990 to 1999: 13/12/99 is never a day to come.
 */
export function yearNumber(typed: string): number | null {
  const text = typed.trim()
  if (/^[1-9]\d{3}$/.test(text)) return Number(text)
  return /^\d{2}$/.test(text) ? Number(text) + (Number(text) < 90 ? 2000 : 1900) : null
}

/**
 * The API's text for what was typed: 2026-03-27, 2026-03-27/2026-04-02, 2026-03 or 2026.
 * Only what cannot be written at all is a fault here; whether the day exists, or is in the future, the API says.
 *
 * @param missing said when nothing is typed
 */
export function daysText(typed: TypedDays, missing = 'Enter when it happened, as closely as it is known'): DaysText {
  const from = dayText(typed.from, { missing, of: '' })
  if (!typed.to) return 'text' in from ? from : { faults: [from] }
  const to = dayText(typed.to, { missing: `Enter the last day, or untick “${severalDays}”`, of: ' of the last day' })
  const faults: DaysFault[] = []
  if ('message' in from) faults.push(from)
  else if (from.text.length !== 10) faults.push({ place: '', message: 'Enter day, month and year of the first day: there is a last day' })
  if ('message' in to) faults.push({ place: `.to${to.place}`, message: to.message })
  else if (to.text.length !== 10) faults.push({ place: '.to', message: 'Enter day, month and year of the last day' })
  if (faults.length > 0 || 'message' in from || 'message' in to) return { faults }
  return from.text === to.text ? from : { text: `${from.text}/${to.text}` }
}

function dayText(typed: TypedDay, words: { missing: string; of: string }): { text: string } | { place: DayPart; message: string } {
  const day = typed.day.trim()
  const month = typed.month.trim()
  const year = typed.year.trim()
  if (isBlank(typed)) return { place: '', message: words.missing }
  if (day && !/^\d{1,2}$/.test(day)) return { place: '', message: unread(day) ?? `Enter the day${words.of} as a number, like 27` }
  const months = month ? monthNumber(month) : null
  if (month && months === null) {
    return { place: '.month', message: unread(month) ?? `Enter the month${words.of} as a number from 1 to 12 or a name, like 3 or March` }
  }
  const years = yearNumber(year)
  if (years === null) return { place: '.year', message: unread(year) ?? `Enter the year${words.of} in full, like 2026` }
  if (months === null) return day ? { place: '.month', message: `Enter the month${words.of} as well as the day` } : { text: String(years) }
  const yearAndMonth = `${years}-${String(months).padStart(2, '0')}`
  return { text: day ? `${yearAndMonth}-${day.padStart(2, '0')}` : yearAndMonth }
}

/** Says of a whole date that stands unread in one field why it could not be spread over all three; null for anything shorter. */
function unread(text: string): string | null {
  if (!/\d.*[^\d].*\d|\S\s+\S|\d{5,}/.test(text)) return null
  const lacksYear = /^\d{1,2}(st|nd|rd|th)?[\s/.-]+([a-z]+|\d{1,2})$/i.test(text)
  const remedy = lacksYear ? 'add the year, like 27/3/2026' : 'write it like 27/3/2026'
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” could not be read as a day: ${remedy}`
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
