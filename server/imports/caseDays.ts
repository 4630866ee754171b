import { parseDay } from '../periods/day.ts'
import { plainName } from './cellValues.ts'
import type { CaseProblem, CaseRow } from './caseColumns.ts'
import { shownText } from './shownText.ts'

/** How much of YYYY-MM-DD is known at each precision: the rest was typed because a cell wants a day. */
const knownCharacters: Record<string, number> = { year: 4, month: 7, day: 10 }

/**
 * Days of effect in ISO 8601, as closely as the row knows them: 2015-01-01 by the year is 2015.
 * A text that is no day is left as it is where no precision is given, for the rules to read or refuse.
 */
export function readDays({ cells }: CaseRow): { effect: string; problems: CaseProblem[] } {
  const day = cells.day.trim()
  const precision = plainName(cells.day_precision)
  if (day === '') return { effect: '', problems: [{ column: 'day', message: 'Enter the day, as 2026-03-27, or the year with the precision “year”.' }] }
  if (precision === '' || precision === 'range') return { effect: day, problems: [] }
  const characters = Object.hasOwn(knownCharacters, precision) ? knownCharacters[precision] : undefined
  if (characters === undefined) {
    return { effect: day, problems: [{ column: 'day_precision', message: `${shownText(cells.day_precision)} is not known: write day, month, year or range.` }] }
  }
  if (day.length === characters) return { effect: day, problems: [] }
  try {
    return { effect: parseDay(day).slice(0, characters), problems: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { effect: '', problems: [{ column: 'day', message: `${error.message}.` }] }
  }
}
