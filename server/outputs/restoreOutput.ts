import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import { outputContent } from './outputContent.ts'
import { addOutputVersion } from './outputWriting.ts'

/**
 * Undoes a withdrawal: a new version of the same output, with the content that it had.
 * It keeps a disruption and a programme that were withdrawn since, as a correction does.
 */
export function restoreOutput(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'restore', kind: 'Output', input }, findOwnOutput, async (current, next) => {
    await addOutputVersion(acting.database, { outputId: current.id, ...next }, await outputContent(acting.database, current), next)
  })
}
