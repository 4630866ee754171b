import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { hasChangedSince } from '../returnFigures/hasChangedSince.ts'
import { carryOutStep, type StepInput } from './carryOutStep.ts'
import { addStep, allowedStep, nextStep } from './nextStep.ts'

/**
 * Sends exactly the figures that were approved. Where a record behind them has changed since, nothing is sent: the return is a draft
 * again, and shows what changed.
 *
 * @throws StaleReturnError when somebody moved it on since
 */
export async function submitReturn(acting: Acting, input: StepInput): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  return carryOutStep(acting, { operation: 'submitReturn', place, input }, async (mover, standing) => {
    const sent = nextStep(mover, standing, 'SUBMIT', input.version)
    const next = (await hasChangedSince(mover, standing)) ? allowedStep(mover, standing, 'FALL_BACK') : sent
    await addStep(mover, standing, next, { snapshotId: standing.snapshotId })
  })
}
