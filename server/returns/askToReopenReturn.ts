import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { moveReturn, type ReasonInput } from './moveReturn.ts'

/** Asks the centre to give an accepted return of the mover's unit back. It stays accepted until an accepter does. */
export async function askToReopenReturn(acting: Acting, input: ReasonInput): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  return moveReturn(acting, { operation: 'askToReopenReturn', place, input }, 'ASK_TO_REOPEN', 'why it should be given back')
}
