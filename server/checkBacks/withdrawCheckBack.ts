import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { addCheckBackVersion } from './checkBackStore.ts'
import { findOwnCheckBack } from './findOwnCheckBack.ts'

/** Withdraws a check-back: it stays in its history and counts nowhere, and the queue asks for it again. */
export function withdrawCheckBack(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'CheckBack', input }, findOwnCheckBack, async ({ id, place, kept }, next) => {
    await addCheckBackVersion(acting.database, id, place, kept, next)
    return [place.disruptionId]
  })
}
