import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { findProgrammes } from './programmeStore.ts'

/** Programmes as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadProgrammesAt({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<(ProgrammeRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findProgrammes({ viewer, database, asAt }, ids))
}
