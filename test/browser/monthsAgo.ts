import { addMonths } from '../../server/periods/day.ts'
import { monthOf } from '../../server/periods/month.ts'

const london = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', ...options })

/** The month so many before the one that London is in: "2026-09". */
export function monthsAgo(months: number, now = new Date()): string {
  return monthOf(addMonths(`${london({ year: 'numeric', month: '2-digit' }).format(now)}-01`, -months))
}

/** "September 2026" */
export function monthInWords(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00Z`))
}
