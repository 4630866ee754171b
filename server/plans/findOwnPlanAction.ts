import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { PlanActionRecord } from './planActionRecord.ts'
import { findPlanActions } from './planActionStore.ts'

/**
 * The current version of an action of a group that the viewer's unit holds.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit's group
 */
export async function findOwnPlanAction({ viewer, database }: Acting, nodeId: string): Promise<PlanActionRecord> {
  const id = recordIdFrom(nodeId, 'PlanAction')
  const [found] = id ? await findPlanActions({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such action in a plan of your unit'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
