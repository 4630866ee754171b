import { nextDay } from '../periods/day.ts'
import type { Day } from '../periods/day.ts'

/**
 * On which day is a return due? The so-manieth working day after the last day of its period: Monday to Friday, no bank holiday of
 * England and Wales.
 *
 * @param bankHolidays by day, whole years of them
 * @param periodTo the day after the last day of the period
 * @param workingDays a whole number, 1 or more
 * @throws RangeError, with words for people, where the bank holidays of a year that is counted through are not known; also when
 * `periodTo` is not a day or `workingDays` is not such a number
 * Source of the rule: our assumption, as no published one says; it is in the definition of returns.
 * Checked in: test/unit/returns/dueDay.test.ts.
 */
export function dueDay(bankHolidays: ReadonlyMap<Day, string>, periodTo: Day, workingDays: number): Day {
  if (!Number.isSafeInteger(workingDays) || workingDays < 1) throw new RangeError(`A return is due after a whole number of working days, not ${workingDays}`)
  const years = new Set([...bankHolidays.keys()].map((day) => day.slice(0, 4)))
  let day = periodTo
  for (let left = workingDays; ; day = nextDay(day)) {
    const year = day.slice(0, 4)
    if (!years.has(year)) throw new RangeError(`The bank holidays of ${year} are not published yet, so nobody can say when returns are due then. Ask for Longview to be brought up to date.`)
    if (isWeekday(day) && !bankHolidays.has(day)) left -= 1
    if (left === 0) return day
  }
}

function isWeekday(day: Day): boolean {
  const dayOfWeek = new Date(`${day}T00:00:00Z`).getUTCDay()
  return dayOfWeek !== 0 && dayOfWeek !== 6
}
