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
export async function findOwnDisruption(acting: Acting, nodeId: string): Promise<DisruptionRecord> {
  const found = await findSeenDisruption(acting, nodeId)
  if (!found || found.unitCode !== acting.viewer?.unitCode) {
    const message = 'There is no such disruption among those that your unit leads'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  return found
}

/** The current version of a disruption that the viewer may see; null for one that does not exist and one that the viewer may not see. */
export async function findSeenDisruption(acting: Acting, nodeId: string): Promise<DisruptionRecord | null> {
  const [found] = await findSeenDisruptions(acting, [nodeId])
  return found ?? null
}

/** The same for several, in their order and in one statement. */
export async function findSeenDisruptions({ viewer, database }: Acting, nodeIds: string[]): Promise<(DisruptionRecord | null)[]> {
  const ids = nodeIds.map((nodeId) => recordIdFrom(nodeId, 'Disruption'))
  const known = ids.filter((id) => id !== null)
  const found = known.length > 0 ? await findDisruptions({ viewer, database, asAt: null }, known) : []
  return ids.map((id) => found.find((record) => record.id === id) ?? null)
}

export const noSuchSeenDisruption = 'There is no such disruption among those that your unit may see'

/**
 * A disruption that the viewer may see.
 *
 * @throws RefusedError in the same words for one that does not exist and one that the viewer may not see
 */
export async function requireSeenDisruption(acting: Acting, nodeId: string, field: string): Promise<DisruptionRecord> {
  const found = await findSeenDisruption(acting, nodeId)
  if (!found) throw new RefusedError(noSuchSeenDisruption, [{ field, message: noSuchSeenDisruption }])
  return found
}
