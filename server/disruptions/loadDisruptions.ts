import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions, findMergedInto } from './disruptionStore.ts'

/** Disruptions as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadDisruptionsAt({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<(DisruptionRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findDisruptions({ viewer, database, asAt }, ids))
}

/** Our references of disruptions that the viewer may see now, by id; a reference never changes. */
export async function referencesOf(acting: Acting, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await loadDisruptionsAt(acting, [...new Set(ids)])
  return new Map(found.flatMap((disruption) => (disruption ? [[disruption.id, disruption.reference] as const] : [])))
}

/** Disruptions that were merged into each of those named, as at its moment: one statement for each different moment, one for a page. */
export async function loadMergedInto({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<DisruptionRecord[][]> {
  const moments = keys.map(readMoment)
  const merged: DisruptionRecord[] = []
  for (const moment of new Set(moments.map(({ asAt }) => asAt?.getTime() ?? null))) {
    const ids = moments.filter(({ asAt }) => (asAt?.getTime() ?? null) === moment).map(({ id }) => id)
    merged.push(...(await findMergedInto({ viewer, database, asAt: moment === null ? null : new Date(moment) }, ids)))
  }
  return moments.map(({ id, asAt }) => merged.filter((record) => record.mergedIntoId === id && record.asAt?.getTime() === asAt?.getTime()))
}
