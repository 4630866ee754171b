import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { findAssessmentsOfGroups } from './assessmentStore.ts'

/** Assessments of each group as at its moment, latest first; one statement for each different moment, one for a page. */
export function assessmentsOfGroups({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<AssessmentRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findAssessmentsOfGroups({ viewer, database, asAt }, ids), ({ ocgId }) => ocgId)
}
