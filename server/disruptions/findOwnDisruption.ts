import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions } from './disruptionStore.ts'

/**
 * The current version of a disruption that the viewer's unit leads.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnDisruption({ viewer, database }: Acting, nodeId: string): Promise<DisruptionRecord> {
  const id = recordIdFrom(nodeId, 'Disruption')
  const [found] = id ? await findDisruptions({ viewer, database, asAt: null }, [id]) : []
  if (!found || found.unitCode !== viewer?.unitCode) {
    const message = 'There is no such disruption among those that your unit leads'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}
