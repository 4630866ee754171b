import { addMonths, nextDay, previousDay, type Day } from '../periods/day.ts'

/** The first day on which somebody may look: so many months after the last possible day of effect. */
export function dueDay(effectTo: Day, months: number): Day {
  return addMonths(previousDay(effectTo), months)
}

/**
 * The last day of effect whose check-back has fallen due by a day. Several may: 28 to 31 August are all followed, after six
 * months, by 28 February.
 */
export function lastDayDueBy(day: Day, months: number): Day {
  let last = addMonths(day, -months)
  while (addMonths(nextDay(last), months) <= day) last = nextDay(last)
  return last
}
