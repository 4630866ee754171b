import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { PlanActionRecord } from './planActionRecord.ts'
import { findPlanActionsOfGroups } from './planActionStore.ts'

/** The plan of each group as at its moment: one statement for each different moment. */
export async function planActionsOfGroups({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<PlanActionRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const actions = await findPlanActionsOfGroups({ viewer, database, asAt }, ids)
    return new Map(ids.map((id) => [id, actions.filter(({ ocgId }) => ocgId === id)]))
  })
  return found.map((actions) => actions ?? [])
}
