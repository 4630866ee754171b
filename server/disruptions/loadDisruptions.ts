import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions, findMergedInto } from './disruptionStore.ts'

/** Disruptions as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadDisruptionsAt({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<(DisruptionRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findDisruptions({ viewer, database, asAt }, ids))
}

/**
 * Our references of disruptions, for the histories of records that name them: those that the viewer might see at the moment
 * of the history. A history as at a past moment says again what it said then.
 */
export async function referencesOf(acting: Acting, keys: readonly MomentKey[]): Promise<Map<MomentKey, string>> {
  const wanted = [...new Set(keys)]
  const found = await loadDisruptionsAt(acting, wanted)
  return new Map(wanted.flatMap((key, index) => (found[index] ? [[key, found[index].reference] as const] : [])))
}

/** Disruptions that were merged into each of those named, as at its moment: one statement for each different moment. */
export function loadMergedInto({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<DisruptionRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findMergedInto({ viewer, database, asAt }, ids), ({ mergedIntoId }) => mergedIntoId)
}
