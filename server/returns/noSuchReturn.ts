import { RefusedError } from '../errors.ts'

/**
 * What is said of another unit's return, of one whose period has not ended, and of one that never was: the same words.
 *
 * @param field where the return is named in what was sent
 */
export function noSuchReturn(field = 'period'): RefusedError {
  const message = 'There is no such return that you may open. A return can be prepared from the day after the last day of its period: choose one from the list of returns.'
  return new RefusedError(message, [{ field, message }])
}
