import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions } from './disruptionStore.ts'

/** Disruptions as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadDisruptionsAt({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<(DisruptionRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findDisruptions({ viewer, database, asAt }, ids))
}
