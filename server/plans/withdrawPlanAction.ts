import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnPlanAction } from './findOwnPlanAction.ts'
import { addPlanActionVersion } from './planActionStore.ts'

/** Withdraws an action recorded by mistake: it is in no plan any more and stays to be read. */
export function withdrawPlanAction(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'PlanAction', input }, findOwnPlanAction, async (current, next) => {
    const { id: planActionId, ocgId, unitCode } = current
    await addPlanActionVersion(acting.database, { ...next, planActionId, ocgId, unitCode }, current, next)
  })
}
