import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { accepterFrom } from '../access/viewer.ts'
import type { AtCentreInput } from './chaseReturn.ts'
import { moveReturn } from './moveReturn.ts'

/** Gives an accepted return back to its unit. The accepted figures stand until the next acceptance. */
export async function reopenReturn(acting: Acting, input: AtCentreInput): Promise<Made> {
  accepterFrom(acting.viewer)
  return moveReturn(acting, { operation: 'reopenReturn', place: input, input }, 'REOPEN', 'why it is given back')
}
