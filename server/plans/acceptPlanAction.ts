import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { keptPlanAction, planActionProblems, type KeptPlanAction, type PlanActionFacts } from './planActionRules.ts'

/**
 * Facts of an action that may be stored.
 *
 * @throws RefusedError that names everything to mend
 */
export function acceptPlanAction({ reference, now }: Acting, facts: PlanActionFacts): KeptPlanAction {
  refuseProblems(planActionProblems(facts, { reference, today: londonDayOf(now) }))
  return keptPlanAction(facts)
}
