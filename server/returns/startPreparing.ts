import type { LockedReturn, Mover } from './carryOutStep.ts'
import { addStep, allowedStep } from './nextStep.ts'
import { eventsOfReturn } from './returnEvents.ts'
import { StaleReturnError } from './staleReturn.ts'

/**
 * Makes a return one whose figures may be stated: one that is not started, or was given back, is started.
 *
 * A message of the centre, more time, or a colleague who started it takes nothing from what the writer saw, so only what moved it on
 * otherwise makes the version that they started from stale.
 *
 * @throws StaleReturnError when it was moved on since
 * @throws RefusedError when figures cannot be stated where it stands
 */
export async function startPreparing(mover: Mover, standing: LockedReturn, version: number): Promise<void> {
  const events = version === standing.version ? [] : await eventsOfReturn(mover, standing)
  const isMovedOn = events.some((event) => event.number > version && event.fromState !== event.toState && event.action !== 'START')
  if (isMovedOn || version > standing.version) throw new StaleReturnError(version, standing)
  const isStarting = standing.state === 'NOT_STARTED' || standing.state === 'REOPENED'
  const next = allowedStep(mover, standing, isStarting ? 'START' : 'SAVE')
  if (isStarting) await addStep(mover, standing, next)
}
