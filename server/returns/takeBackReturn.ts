import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { moveReturn, type ReasonInput } from './moveReturn.ts'

/** Makes an approved return of the mover's unit a draft again. */
export async function takeBackReturn(acting: Acting, input: ReasonInput): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  return moveReturn(acting, { operation: 'takeBackReturn', place, input }, 'TAKE_BACK', 'why it goes back to draft')
}
