import { readMoment, type MomentKey } from './moment.ts'

/**
 * Loads records as at several moments: one statement for each different moment, which is one for a
 * page that was read as at one moment.
 */
export async function loadAtMoments<T extends { id: string }>(
  keys: readonly MomentKey[],
  find: (ids: string[], asAt: Date | null) => Promise<T[]>,
): Promise<(T | null)[]> {
  const moments = keys.map(readMoment)
  const found = new Map<string, T>()
  for (const moment of new Set(moments.map(({ asAt }) => asAt?.getTime() ?? null))) {
    const asAt = moment === null ? null : new Date(moment)
    const ids = moments.filter((one) => (one.asAt?.getTime() ?? null) === moment).map((one) => one.id)
    for (const record of await find(ids, asAt)) found.set(`${record.id}@${moment}`, record)
  }
  return moments.map(({ id, asAt }) => found.get(`${id}@${asAt?.getTime() ?? null}`) ?? null)
}
