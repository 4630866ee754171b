import { readMoment, type MomentKey } from './moment.ts'

/**
 * Reads records as at several moments: once for each different moment, which is once for a page that was read as at
 * one moment.
 *
 * @param read what there is of these records as at that moment (null is now), by their ids
 * @returns what was read of each key, in the order of the keys; undefined where nothing was
 */
export async function atEachMoment<T>(
  keys: readonly MomentKey[],
  read: (ids: string[], asAt: Date | null) => Promise<ReadonlyMap<string, T>>,
): Promise<(T | undefined)[]> {
  const moments = keys.map(readMoment)
  const found = new Map<number | null, ReadonlyMap<string, T>>()
  for (const moment of new Set(moments.map(({ asAt }) => asAt?.getTime() ?? null))) {
    const ids = moments.filter(({ asAt }) => (asAt?.getTime() ?? null) === moment).map(({ id }) => id)
    found.set(moment, await read(ids, moment === null ? null : new Date(moment)))
  }
  return moments.map(({ id, asAt }) => found.get(asAt?.getTime() ?? null)?.get(id))
}
