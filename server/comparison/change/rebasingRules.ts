import type { Problem } from '../../errors.ts'
import { textProblems, tidy } from '../../facts/textRules.ts'
import { dayInWords, type Day } from '../../periods/day.ts'

/** As the database says it too. */
const longestReason = 500
const shortestReason = 10
const fewestWords = 3
/** Dots and dashes between spaces are none. */
const word = /[\p{Letter}\p{Number}][^\s]*/gu

export const rebasedAlready: Problem = {
  field: 'fromDay',
  message: 'The limits of this series are reckoned anew from that month already: take that back first, or choose another month',
}
export const nothingBefore: Problem = {
  field: 'fromDay',
  message: 'Nothing of this unit is recorded before that month, so there is no earlier level to set apart: choose a later month',
}

/** What is wrong with the month from which limits are to be reckoned anew? Checked in: test/api/comparison/rebasings.test.ts. */
export function fromDayProblems(fromDay: Day, today: Day): Problem[] {
  const problem = (message: string): Problem[] => [{ field: 'fromDay', message }]
  if (!fromDay.endsWith('-01')) return problem(`Choose the first day of a month: limits are reckoned anew from a whole month on, and ${dayInWords(fromDay)} is within one`)
  return fromDay > today ? problem('That month has not begun: choose one that has') : []
}

/** What is wrong with the reason? A word alone explains nothing to whoever reads the chart. */
export function reasonProblems(reason: string, name: string): Problem[] {
  const problems = textProblems('reason', reason, { name, atMost: longestReason, isRequired: true })
  if (problems.length > 0) return problems
  const kept = tidy(reason) ?? ''
  const isTooShort = kept.length < shortestReason || (kept.match(word) ?? []).length < fewestWords
  return isTooShort ? [{ field: 'reason', message: `Say ${name} in at least ${fewestWords} words: everybody who sees the chart reads it` }] : []
}
