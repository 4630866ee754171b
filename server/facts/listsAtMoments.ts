import { atEachMoment } from './atEachMoment.ts'
import { groupedBy } from './groupedBy.ts'
import type { MomentKey } from './moment.ts'

/**
 * Loads what belongs to each of several records as at its moment, in the order found; none where the viewer sees nothing: one
 * statement for each different moment, which is one for a page.
 *
 * @param keyOf id of the record that what was found belongs to; null for none of them
 */
export async function listsAtMoments<T>(
  keys: readonly MomentKey[],
  find: (ids: string[], asAt: Date | null) => Promise<T[]>,
  keyOf: (found: T) => string | null,
): Promise<T[][]> {
  const lists = await atEachMoment(keys, async (ids, asAt) => groupedBy(await find(ids, asAt), (found) => keyOf(found) ?? ''))
  return lists.map((list) => list ?? [])
}
