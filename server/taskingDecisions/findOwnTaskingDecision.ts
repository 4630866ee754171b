import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisions } from './taskingDecisionStore.ts'

/**
 * The current version of what a meeting of the viewer's unit decided.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnTaskingDecision({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, nodeId: string): Promise<TaskingDecisionRecord> {
  const id = recordIdFrom(nodeId, 'TaskingDecision')
  const [found] = id ? await findTaskingDecisions({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such decision of a tasking meeting of your unit'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
