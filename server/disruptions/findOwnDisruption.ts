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
export async function findOwnDisruption(acting: Acting, nodeId: string, field = 'id'): Promise<DisruptionRecord> {
  const found = await findSeenDisruption(acting, nodeId)
  if (!found || found.unitCode !== acting.viewer?.unitCode) {
    const message = 'There is no such disruption among those that your unit leads'
    throw new RefusedError(message, [{ field, message }])
  }
  return found
}

/** The current version of a disruption that the viewer's unit leads or supports; null for one that does not exist and one that the viewer may not see. */
export async function findSeenDisruption({ viewer, database }: Acting, nodeId: string): Promise<DisruptionRecord | null> {
  const id = recordIdFrom(nodeId, 'Disruption')
  const [found] = id ? await findDisruptions({ viewer, database, asAt: null }, [id]) : []
  return found ?? null
}

export const noSuchSeenDisruption = 'There is no such disruption among those that your unit leads or supports'
