import type { Problem } from '../errors.ts'

/** More than there are people in England and Wales; a number above it counts something else, such as views. */
const largestCount = 100_000_000

export function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= largestCount
}

/**
 * What is wrong with a number of people or questionnaires.
 *
 * @param orElse what to do when there is no such number
 */
export function countProblems(field: string, count: number, orElse: string): Problem[] {
  if (isCount(count)) return []
  const message = count > largestCount ? 'Enter 100,000,000 or fewer' : `Enter a whole number, 0 or more. ${orElse}`
  return [{ field, message }]
}
