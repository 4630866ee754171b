import type { Made } from '../database/mutation.ts'
import { RefusedError, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { carryOutStep } from './carryOutStep.ts'
import { centreFrom } from './centreFrom.ts'
import type { AtCentreInput } from './chaseReturn.ts'
import { readExtension } from './extensionRules.ts'
import { neededWords } from './neededWords.ts'
import { addStep, nextStep } from './nextStep.ts'

/** `dueOn`: the last day on which it is not late. */
export type ExtendReturn = AtCentreInput & { dueOn: string }

/** Gives a unit until a later day for a return that is not sent. */
export async function extendReturn(acting: Acting, input: ExtendReturn): Promise<Made> {
  centreFrom(acting.viewer)
  return carryOutStep(acting, { operation: 'extendReturn', place: input, input }, async (mover, standing) => {
    const next = nextStep(mover, standing, 'EXTEND', input.version)
    // More time after the first sending would not change whether that was late.
    if (standing.sentAt) throw new RefusedError('This return was sent before, so more time does not change whether it was late. Chase it instead.')
    const { day: extendedTo, problems } = readExtension(input.dueOn, { today: londonDayOf(mover.now), dueOn: standing.dueOn })
    refuseProblems(problems)
    const words = neededWords('reason', input.reason, 'why more time is given')
    await addStep(mover, standing, next, { words, extendedTo })
  })
}
