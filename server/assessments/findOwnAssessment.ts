import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { findAssessments } from './assessmentStore.ts'

/**
 * The current version of an assessment of a group that the viewer's unit holds.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit's group
 */
export async function findOwnAssessment({ viewer, database }: Acting, nodeId: string): Promise<AssessmentRecord> {
  const id = recordIdFrom(nodeId, 'Assessment')
  const [found] = id ? await findAssessments({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such assessment in your unit'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
