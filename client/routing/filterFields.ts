import { dayFromNumber, dayNumber } from '../periods/dayInWords.ts'
import { londonInstant } from '../periods/londonInstant.ts'
import { typedDay } from '../periods/typedDay.ts'
import type { Problem } from '../parts/problem.ts'
import type { RawSearch } from './searchValues.ts'

/**
 * What was typed into a filter panel as an address: a custom period from its two days, an as-at from its day.
 * The other fields already have the address's names and codes.
 */
export function addressFromFields(fields: RawSearch, today: string): { raw: RawSearch; problems: Problem[] } {
  const { periodFrom, periodTo, asAtDay, ...rest } = fields
  const raw: RawSearch = { ...rest }
  const problems: Problem[] = []

  function dayIn(value: unknown, field: string): string | null {
    const day = typeof value === 'string' ? typedDay(value) : null
    if (!day) problems.push({ field, message: 'Enter a day, like 27 March 2026 or 27/3/2026' })
    return day
  }

  if (periodFrom || periodTo) {
    const from = dayIn(periodFrom, 'periodFrom')
    const to = dayIn(periodTo, 'periodTo')
    if (from && to && to < from) problems.push({ field: 'periodTo', message: 'Enter a last day that is not before the first' })
    raw['period'] = from && to ? `${from}..${to}` : undefined
  }
  if (asAtDay) {
    const day = dayIn(asAtDay, 'asAtDay')
    if (day && day > today) problems.push({ field: 'asAtDay', message: 'Enter today or an earlier day' })
    // Today's end has not come yet: the list as it stands is the same.
    else if (day && day < today) raw['asAt'] = endOfLondonDay(day)
  }
  return { raw, problems }
}

/** The last moment of a London day: midnight there, less a millisecond. */
function endOfLondonDay(day: string): string {
  const midnight = londonInstant(dayFromNumber(dayNumber(day) + 1), '00:00')
  return new Date(Date.parse(midnight) - 1).toISOString()
}
