import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { findAssessmentsOfGroups } from './assessmentStore.ts'

/** Assessments of each group as at its moment, latest first; one statement for each different moment, one for a page. */
export async function assessmentsOfGroups({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<AssessmentRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const all = await findAssessmentsOfGroups({ viewer, database, asAt }, ids)
    return new Map(ids.map((ocgId) => [ocgId, all.filter((one) => one.ocgId === ocgId)]))
  })
  return found.map((assessments) => assessments ?? [])
}
