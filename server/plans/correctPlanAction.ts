import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptPlanAction } from './acceptPlanAction.ts'
import { findOwnPlanAction } from './findOwnPlanAction.ts'
import type { PlanActionRecord } from './planActionRecord.ts'
import type { PlanActionFacts } from './planActionRules.ts'
import { addPlanActionVersion } from './planActionStore.ts'

export type CorrectPlanAction = Revision & { facts: PlanActionFacts }

/**
 * Adds a version to an action, which is also how it is done or dropped; the one before stays, and it remains in the plan of the
 * same group. Nobody is asked again about a text that stands.
 */
export function correctPlanAction(acting: Acting, input: CorrectPlanAction): Promise<Made> {
  const answeredTexts = async ({ action, owner, reason }: PlanActionRecord) => [action, owner, ...(reason === null ? [] : [reason])]
  return reviseRecord(acting, { change: 'correct', kind: 'PlanAction', input, answeredTexts }, findOwnPlanAction, async (current, next) => {
    const { id: planActionId, ocgId, unitCode } = current
    await addPlanActionVersion(acting.database, { ...next, planActionId, ocgId, unitCode }, acceptPlanAction(acting, input.facts), next)
  })
}
