import type { Made } from '../database/mutation.ts'
import { RefusedError, StaleVersionError } from '../errors.ts'
import { pastMoment } from '../facts/asAt.ts'

/**
 * What a mutation answers: the record as it made it, or both versions where somebody else was faster.
 *
 * @param read the record as at a moment (null is now)
 * @param readVersion the version from which the writer started
 * @param stale makes the typed refusal that shows both
 */
export async function madeOrStale<T extends { recordedAt: Date }>(
  now: Date,
  carryOut: () => Promise<Made>,
  show: {
    read: (id: string, asAt: Date | null) => Promise<T | null>
    readVersion: (id: string, version: number) => Promise<T | null>
    stale: (message: string, yours: T, current: T) => Error
  },
): Promise<T> {
  try {
    const made = await carryOut()
    const current = held(await show.read(made.recordId, null), made.asAt < now)
    // The same submission again gets the same answer, also when somebody has changed the record since.
    return current.recordedAt <= made.asAt ? current : present(await show.read(made.recordId, pastMoment(made.asAt, now)))
  } catch (error) {
    if (!(error instanceof StaleVersionError)) throw error
    const current = held(await show.read(error.recordId, null), true)
    const yours = (await show.readVersion(error.recordId, error.yourVersion)) ?? current
    throw show.stale(error.message, yours, current)
  }
}

/** The record as it stands, unless it was handed over with its group since. */
function held<T>(record: T | null, mayBeGone: boolean): T {
  if (record === null && mayBeGone) throw new RefusedError('Your unit does not hold this any more: the group was handed over. Ask the unit that has it now.')
  return present(record)
}

function present<T>(record: T | null): T {
  if (record === null) throw new Error('A record that was just written or compared cannot be read')
  return record
}
