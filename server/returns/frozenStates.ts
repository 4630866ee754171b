import type { ReturnState } from './returnTransitions.ts'

/** States in which the figures of a return stand frozen. */
export const frozenStates = ['READY', 'SUBMITTED', 'QUERIED', 'ACCEPTED'] as const satisfies readonly ReturnState[]

/** Do the figures of a return stand frozen in that state? */
export function isFrozen(state: ReturnState): boolean {
  return frozenStates.some((one) => one === state)
}
