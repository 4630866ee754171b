import { atEachMoment } from './atEachMoment.ts'
import type { MomentKey } from './moment.ts'

/** Loads records as at several moments, null where there is none for the viewer: one statement for each different moment. */
export async function loadAtMoments<T extends { id: string }>(
  keys: readonly MomentKey[],
  find: (ids: string[], asAt: Date | null) => Promise<T[]>,
): Promise<(T | null)[]> {
  const found = await atEachMoment(keys, async (ids, asAt) => new Map((await find(ids, asAt)).map((record) => [record.id, record])))
  return found.map((record) => record ?? null)
}
