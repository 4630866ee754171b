import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { disruptionContent } from './disruptionContent.ts'
import { addVersion } from './disruptionWriting.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'

/** Withdraws a disruption: it stays to be read, with the reason, and counts nowhere from now on. */
export function withdrawDisruption(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Disruption', input }, findOwnDisruption, async (current, next) => {
    await addVersion(acting.database, { disruptionId: current.id, ...next }, await disruptionContent(acting.database, current), next)
  })
}
