import { RefusedError } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { parsePeriod, type Period } from '../periods/period.ts'

/**
 * The period that somebody asks for by its code.
 *
 * @throws RefusedError that says how a period is written
 */
export function periodAskedFor(code: string, today: Day): Period {
  try {
    return parsePeriod(code, today)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RefusedError(error.message, [{ field: 'period', message: error.message }])
  }
}
