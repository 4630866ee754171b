import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { PlanActionRecord } from './planActionRecord.ts'
import { findPlanActionsOfGroups } from './planActionStore.ts'

/** The plan of each group as at its moment: one statement for each different moment. */
export function planActionsOfGroups({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<PlanActionRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findPlanActionsOfGroups({ viewer, database, asAt }, ids), ({ ocgId }) => ocgId)
}
