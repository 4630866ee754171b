import { RefusedError } from '../errors.ts'
import type { LockedReturn, Mover } from './carryOutStep.ts'
import { findTransition, type ReturnAction, type ReturnState } from './returnTransitions.ts'
import { addReturnEvent, type NewEvent } from './returnWriting.ts'
import { StaleReturnError } from './staleReturn.ts'
import { whyNotMove } from './whyNotMove.ts'

/** What is done to a return, and where it stands afterwards. */
export type NextStep = { action: ReturnAction; to: ReturnState }

/**
 * The step that the mover asks for.
 *
 * @param version from which they started
 * @throws StaleReturnError when somebody moved the return on since
 * @throws RefusedError when their role does not take that step from there, saying who does or what to do instead
 */
export function nextStep(mover: Mover, standing: LockedReturn, action: ReturnAction, version: number): NextStep {
  if (standing.version !== version) throw new StaleReturnError(version, standing)
  return allowedStep(mover, standing, action)
}

/** The same, whatever version they started from. */
export function allowedStep({ viewer }: Mover, standing: LockedReturn, action: ReturnAction): NextStep {
  const { state } = standing
  const transition = findTransition(viewer.role, state, action)
  if (!transition) throw new RefusedError(whyNotMove(viewer.role, standing, action))
  return { action, to: transition.to === 'SAME' ? state : transition.to }
}

/** Adds the step to what was done to the return so far. */
export async function addStep({ viewer, database, now }: Mover, standing: LockedReturn, { action, to }: NextStep, told: Pick<NewEvent, 'words' | 'snapshotId' | 'extendedTo'> = {}): Promise<void> {
  const event = { number: standing.version + 1, action, fromState: standing.state, toState: to, ...told }
  await addReturnEvent(database, standing, event, { personCode: viewer.code, now })
}
