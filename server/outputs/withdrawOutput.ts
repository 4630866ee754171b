import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import { outputContent } from './outputContent.ts'
import { addOutputVersion } from './outputWriting.ts'

/** Withdraws an output: it stays to be read, with the reason, and counts nowhere from now on. */
export function withdrawOutput(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Output', input }, findOwnOutput, async (current, next) => {
    await addOutputVersion(acting.database, { outputId: current.id, ...next }, await outputContent(acting.database, current), next)
  })
}
