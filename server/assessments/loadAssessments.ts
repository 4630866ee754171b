import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { findAssessments } from './assessmentStore.ts'

/** Assessments as at their moments, null where the viewer sees none. */
export function loadAssessmentsAt({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<(AssessmentRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findAssessments({ viewer, database, asAt }, ids))
}
