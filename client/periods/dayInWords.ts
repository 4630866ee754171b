const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

interface CalendarDay {
  year: number
  month: number
  day: number
}

/** @throws RangeError when `day` is not YYYY-MM-DD */
function readCalendarDay(day: string): CalendarDay {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!parts) throw new RangeError(`Not a day: ${day}`)
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

function monthName(month: number): string {
  const name = monthNames[month - 1]
  if (!name) throw new RangeError(`Not a month: ${month}`)
  return name
}

/** "27 March 2026" */
export function dayInWords(day: string): string {
  const read = readCalendarDay(day)
  return `${read.day} ${monthName(read.month)} ${read.year}`
}

/** "March 2026" for 2026-03 */
export function monthInWords(month: string): string {
  const read = readCalendarDay(`${month}-01`)
  return `${monthName(read.month)} ${read.year}`
}

/** "27 Mar", for the axis of a few weeks. */
export function shortDay(day: string): string {
  const read = readCalendarDay(day)
  return `${read.day} ${monthName(read.month).slice(0, 3)}`
}

/** "Mar 2026", for an axis. */
export function shortMonth(day: string): string {
  const read = readCalendarDay(day)
  return `${monthName(read.month).slice(0, 3)} ${read.year}`
}

/** Days since 1 January 1970, in no time zone: the place of a day on an axis. */
export function dayNumber(day: string): number {
  const read = readCalendarDay(day)
  return Date.UTC(read.year, read.month - 1, read.day) / 86_400_000
}

export function dayFromNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}
