import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findOutputs } from './outputStore.ts'

/**
 * The current version of an output of the viewer's unit.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnOutput({ viewer, database }: Acting, nodeId: string): Promise<OutputRecord> {
  const id = recordIdFrom(nodeId, 'Output')
  const [found] = id ? await findOutputs({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such output in your unit'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
