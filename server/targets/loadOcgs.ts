import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { findOcgs } from './ocgStore.ts'

/** Groups as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadOcgsAt({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<(OcgRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findOcgs({ viewer, database, asAt }, ids))
}
