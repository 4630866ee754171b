import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisionsOfRequests } from './taskingDecisionStore.ts'

/** What meetings decided about each request that stood at its moment, in the order of recording: one statement for each different moment. */
export function decisionsOfRequests({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findTaskingDecisionsOfRequests({ viewer, database, asAt }, ids), ({ requestId }) => requestId)
}
