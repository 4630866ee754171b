import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisionsOfRequests } from './taskingDecisionStore.ts'

/** What meetings decided about each request that stood at its moment, in the order of recording: one statement for each different moment. */
export async function decisionsOfRequests({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const decisions = await findTaskingDecisionsOfRequests({ viewer, database, asAt }, ids)
    return new Map(ids.map((id) => [id, decisions.filter(({ requestId }) => requestId === id)]))
  })
  return found.map((decisions) => decisions ?? [])
}
