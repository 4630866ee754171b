import { endOfLondonDay } from '../parts/londonInstant.ts'
import { pastedDays } from '../parts/pastedDays.ts'
import type { Problem } from '../parts/problem.ts'
import { daysText } from '../parts/typedDays.ts'
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
    const days = typeof value === 'string' ? pastedDays(value) : null
    const text = days && !days.to ? daysText(days) : null
    if (text && 'text' in text && isDay(text.text)) return text.text
    problems.push({ field, message: 'Enter a day, like 27 March 2026 or 27/3/2026' })
    return null
  }

  if (periodFrom || periodTo) {
    const from = dayIn(periodFrom, 'periodFrom')
    const to = dayIn(periodTo, 'periodTo')
    if (from && to && to < from) problems.push({ field: 'periodTo', message: 'Enter a last day that is not before the first' })
    raw['period'] = `${from}..${to}`
  }
  if (asAtDay) {
    const day = dayIn(asAtDay, 'asAtDay')
    if (day && day > today) problems.push({ field: 'asAtDay', message: 'Enter today or an earlier day' })
    // Today's end has not come yet: the list as it stands is the same.
    else if (day && day < today) raw['asAt'] = endOfLondonDay(day)
  }
  return { raw, problems }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return text.length === 10 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
