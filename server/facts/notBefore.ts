import type { Problem } from '../errors.ts'
import { dayInWords, type Day } from '../periods/day.ts'

/**
 * What is wrong with a day that lies before the one it cannot lie before; nothing where there is no such day.
 *
 * @param what happened on the first day that may be: "The meeting was on"
 */
export function notBefore(field: string, day: Day | null, { what, first }: { what: string; first: Day | null }): Problem[] {
  return day !== null && first !== null && day < first ? [{ field, message: `${what} ${dayInWords(first)}: enter that day or a later one` }] : []
}
