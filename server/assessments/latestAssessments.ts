import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { findLatestAssessments } from './assessmentStore.ts'

/** The latest assessment of each group as at its moment, null where there is none; one statement for each different moment, one for a page. */
export async function latestAssessments({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<(AssessmentRecord | null)[]> {
  const found = await atEachMoment(keys, async (ids, asAt) =>
    new Map((await findLatestAssessments({ viewer, database, asAt }, ids)).map((latest) => [latest.ocgId, latest])),
  )
  return found.map((latest) => latest ?? null)
}
