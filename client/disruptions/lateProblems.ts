import { numberInWords } from '../parts/numberInWords.ts'
import type { Problem } from '../parts/problem.ts'
import { mostDaysLate } from './disruptionSearch.ts'

/** Why the number of days cannot be asked for; none where it can, or nothing was typed. */
export function lateProblems(typed: unknown): Problem[] {
  const text = typeof typed === 'string' ? typed.trim() : ''
  const isFit = text === '' || (/^\d{1,9}$/.test(text) && Number(text) <= mostDaysLate)
  return isFit ? [] : [{ field: 'late', message: `Enter a whole number of days from 0 to ${numberInWords(mostDaysLate)}` }]
}
