import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { isOwnStandingProgramme } from '../programmes/isOwnStandingProgramme.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import { outputContent } from './outputContent.ts'
import { addOutputVersion } from './outputWriting.ts'

/**
 * Undoes a withdrawal: a new version of the same output, with the content that it had.
 * It keeps a disruption that was withdrawn since, as a correction does.
 *
 * @throws RefusedError when its programme was withdrawn since: no output stands in a withdrawn programme
 */
export function restoreOutput(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'restore', kind: 'Output', input }, findOwnOutput, async (current, next) => {
    if (current.programmeId && !(await isOwnStandingProgramme(acting, current.programmeId))) {
      throw new RefusedError('Its programme is withdrawn. Restore the programme first.')
    }
    await addOutputVersion(acting.database, { outputId: current.id, ...next }, await outputContent(acting.database, current), next)
  })
}
