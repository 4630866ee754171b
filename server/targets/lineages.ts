import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import { findLineage, type LineageRecord } from './lineageStore.ts'

/** Merges and splits of each group as at its moment: one statement for each different moment, one for a page. */
export async function lineages({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<LineageRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const links = await findLineage({ viewer, database, asAt }, ids)
    return new Map(ids.map((id) => [id, links.filter((link) => link.fromOcgId === id || link.toOcgId === id)]))
  })
  return found.map((links) => links ?? [])
}
