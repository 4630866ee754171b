import { countOf } from '../parts/numberInWords.ts'

/** Records whose days are too loosely known to lie wholly inside the period; no note when there are none. */
export function looselyDatedNote(count: number, one = 'disruption'): string[] {
  if (count === 0) return []
  const is = count === 1 ? 'is' : 'are'
  return [`${countOf(count, one)} ${is} dated too loosely to count in this period.`]
}
