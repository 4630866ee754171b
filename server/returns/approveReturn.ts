import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { freezeFigures } from '../returnFigures/freezeFigures.ts'
import { figuresAgeSeconds, figuresAsAtProblems } from './approvalRules.ts'
import { carryOutStep, type StepInput } from './carryOutStep.ts'
import { addStep, nextStep } from './nextStep.ts'
import { refusePreparer } from './threePeople.ts'

/** `figuresAsAt`: the moment as at which the figures are frozen; a minute ago where none is given. */
export type ApproveReturn = StepInput & { figuresAsAt?: Date | null | undefined }

/**
 * Approves the figures of a return of the head's unit: they stand frozen from now on, and exactly they can be sent.
 *
 * @throws StaleReturnError when somebody else was faster
 * @throws RefusedError when the head prepared any of it, and while checks stand against it
 */
export async function approveReturn(acting: Acting, input: ApproveReturn): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  return carryOutStep(acting, { operation: 'approveReturn', place, input }, async (mover, standing) => {
    const next = nextStep(mover, standing, 'APPROVE', input.version)
    await refusePreparer(mover, standing)
    const figuresAsAt = input.figuresAsAt ?? new Date(mover.now.getTime() - figuresAgeSeconds * 1_000)
    refuseProblems(figuresAsAtProblems(figuresAsAt, { now: mover.now, period: standing.period }))
    const { snapshotId } = await freezeFigures(mover, standing, figuresAsAt)
    await addStep(mover, standing, next, { snapshotId })
  })
}
