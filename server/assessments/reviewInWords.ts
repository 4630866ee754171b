import { dayInWords, daysBetween, type Day } from '../periods/day.ts'

/** What of a group's review is put in words. `dueOn` is null where none is due: archived, or withdrawn. */
export type ReviewFacts = { lastAssessedOn: Day | null; dueOn: Day | null; isWithdrawn: boolean; today: Day }

/** As “Last assessed on 3 May 2026. Its review was due on 1 November 2026 and is 19 days overdue.” */
export function reviewInWords({ lastAssessedOn, dueOn, isWithdrawn, today }: ReviewFacts): string {
  const last = lastAssessedOn ? `Last assessed on ${dayInWords(lastAssessedOn)}.` : 'Never assessed.'
  if (isWithdrawn) return `${last} It is withdrawn, so no review is due.`
  if (dueOn === null) return `${last} It is archived, so no review is due.`
  const what = lastAssessedOn ? 'Its review' : 'Its first assessment'
  const days = daysBetween(dueOn, today)
  if (days > 0) return `${last} ${what} was due on ${dayInWords(dueOn)} and is ${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'} overdue.`
  return `${last} ${what} is due ${days === 0 ? 'today, ' : 'on '}${dayInWords(dueOn)}.`
}
