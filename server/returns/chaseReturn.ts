import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { centreFrom } from './centreFrom.ts'
import { moveReturn, type ReasonInput } from './moveReturn.ts'

/** What is sent about a return of a unit by the centre. */
export type AtCentreInput = ReasonInput & { unit: string }

/** Writes to a unit about a return that is not sent, also about one that nobody touched. The message stays with the return. */
export async function chaseReturn(acting: Acting, input: AtCentreInput): Promise<Made> {
  centreFrom(acting.viewer)
  return moveReturn(acting, { operation: 'chaseReturn', place: input, input }, 'CHASE', 'the message to the unit')
}
