import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { findProgrammes } from './programmeStore.ts'

/**
 * The current version of a programme of the viewer's unit.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnProgramme({ viewer, database }: Acting, nodeId: string): Promise<ProgrammeRecord> {
  const id = recordIdFrom(nodeId, 'Programme')
  const [found] = id ? await findProgrammes({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such programme in your unit'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
