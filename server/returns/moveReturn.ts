import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { carryOutStep, type Step, type StepInput } from './carryOutStep.ts'
import { neededWords } from './neededWords.ts'
import { addStep, nextStep } from './nextStep.ts'
import type { ReturnAction } from './returnTransitions.ts'

/** A step of one return that is all said by its reason. */
export type ReasonInput = StepInput & { reason: string }

/**
 * Moves a return on, or writes to its unit: the step and the reason for it, nothing else.
 *
 * @param name what the reason is, as in "Enter {name}"
 * @throws StaleReturnError when somebody moved the return on since
 */
export function moveReturn(acting: Acting, step: Step & { input: ReasonInput }, action: ReturnAction, name: string): Promise<Made> {
  return carryOutStep(acting, step, async (mover, standing) => {
    const next = nextStep(mover, standing, action, step.input.version)
    const words = neededWords('reason', step.input.reason, name)
    await addStep(mover, standing, next, { words })
  })
}
