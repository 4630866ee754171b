import type { GiveGrantInput, Role } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { dayFromNumber, dayNumber } from '../periods/dayInWords.ts'
import { daysText, isBlank } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { isOfUnit } from './roleWords.ts'

/** What is typed to give somebody a role. */
export interface GrantForm {
  role: Role | ''
  unit: string
  from: TypedDays
  /** The last day on which it holds; empty while there is none. */
  to: TypedDays
  reason: string
}

export type GrantFacts = Omit<GiveGrantInput, 'key' | 'person' | 'textAnswers'>

/** As the API takes it: the day after the last one, and a unit only where the role is held in one. */
export function grantFacts(typed: GrantForm): MadeFacts<GrantFacts> {
  const { role, unit, from, to, reason } = typed
  const first = wholeDay(from, 'from', 'Enter the first day on which the role holds')
  const last = isBlank(to.from) ? null : wholeDay(to, 'to', '')
  const problems = [
    ...missing(role, 'role', 'Choose a role'),
    ...(isOfUnit(role) ? missing(unit, 'unit', 'Choose the unit in which the role is held') : []),
    ...('problems' in first ? first.problems : []),
    ...(last && 'problems' in last ? last.problems : []),
    // Said here: to the API the day after it is a day on which the role holds no more.
    ...('day' in first && last && 'day' in last && last.day < first.day ? [{ field: 'to', message: 'Enter a last day that is not before the first day' }] : []),
    ...missing(reason.trim(), 'reason', 'Enter why the role is given'),
  ]
  if (problems.length > 0 || role === '' || 'problems' in first || (last && 'problems' in last)) return { problems }
  return {
    facts: {
      role,
      ...(isOfUnit(role) ? { unit } : {}),
      from: first.day,
      ...(last ? { to: dayFromNumber(dayNumber(last.day) + 1) } : {}),
      reason: reason.trim(),
    },
  }
}

/** One day in full: a role begins and ends on a day, not in a month. */
function wholeDay(typed: TypedDays, field: 'from' | 'to', none: string): { day: string } | { problems: Problem[] } {
  const made = daysText({ from: typed.from, to: null }, none)
  if ('faults' in made) return { problems: made.faults.map(({ place, message }) => ({ field: `${field}${place}`, message })) }
  const { text } = made
  if (text.length !== 10) return { problems: [{ field, message: 'Enter day, month and year' }] }
  const isDay = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  return isDay ? { day: text } : { problems: [{ field, message: 'Enter a day that there is, like 27 3 2026' }] }
}
