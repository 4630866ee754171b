import type { Acting } from '../facts/acting.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { findLineage, type LineageRecord } from './lineageStore.ts'

/** Merges and splits of each group as at its moment: one statement for each different moment, one for a page. */
export async function lineages({ database }: Acting, keys: readonly MomentKey[]): Promise<LineageRecord[][]> {
  const moments = keys.map(readMoment)
  const found = new Map<number | null, LineageRecord[]>()
  for (const { asAt } of moments) {
    const moment = asAt?.getTime() ?? null
    if (found.has(moment)) continue
    const ids = moments.filter((one) => (one.asAt?.getTime() ?? null) === moment).map(({ id }) => id)
    found.set(moment, await findLineage(database, ids, asAt))
  }
  return moments.map(({ id, asAt }) =>
    (found.get(asAt?.getTime() ?? null) ?? []).filter((link) => link.fromOcgId === id || link.toOcgId === id),
  )
}
