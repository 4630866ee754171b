import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findOutputs } from './outputStore.ts'

/** Outputs as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadOutputsAt({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<(OutputRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findOutputs({ viewer, database, asAt }, ids))
}
