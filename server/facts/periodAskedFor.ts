import { RefusedError } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { parsePeriod, type Period } from '../periods/period.ts'

/**
 * The period that somebody asks for by its code.
 *
 * @param field where the code stands in what was sent
 * @throws RefusedError that says how a period is written
 */
export function periodAskedFor(code: string, today: Day, field = 'period'): Period {
  try {
    return parsePeriod(code, today)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RefusedError(error.message, [{ field, message: error.message }])
  }
}
