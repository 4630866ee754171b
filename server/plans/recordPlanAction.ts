import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findOwnOcg } from '../targets/findOwnOcg.ts'
import { acceptPlanAction } from './acceptPlanAction.ts'
import type { PlanActionFacts } from './planActionRules.ts'
import { addPlanAction, addPlanActionVersion } from './planActionStore.ts'

export type RecordPlanAction = WithTextAnswers & {
  key: string
  /** Node id of the group. */
  ocg: string
  facts: PlanActionFacts
}

/** Adds an action, with its owner and day, to the plan of a group that the recorder's unit holds. */
export async function recordPlanAction(acting: Acting, input: RecordPlanAction): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const ocg = await findOwnOcg(acting, input.ocg, 'ocg')
  return carryOutOnce(database, { viewer: recorder, operation: 'recordPlanAction', recordKind: 'PlanAction', input, now }, null, async (planActionId) => {
    if (ocg.isWithdrawn) refuseProblems([{ field: 'ocg', message: 'This group is withdrawn: restore it first, then add to its plan' }])
    const kept = acceptPlanAction(acting, input.facts)
    const place = { planActionId, ocgId: ocg.id, unitCode }
    await addPlanAction(database, place)
    await addPlanActionVersion(database, { ...place, version: 1, isWithdrawn: false }, kept, { personCode, now, reason: null })
  })
}
