import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { findOcgs } from './ocgStore.ts'

/**
 * The current version of a group of the viewer's unit.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnOcg({ viewer, database }: Acting, nodeId: string, field = 'id'): Promise<OcgRecord> {
  const id = recordIdFrom(nodeId, 'Ocg')
  const [found] = id ? await findOcgs({ viewer, database, asAt: null }, [id]) : []
  if (!found) throw noSuchOcg(field)
  return found
}

/** What is said of a group that does not exist and of one of another unit. */
export function noSuchOcg(field: string): RefusedError {
  const message = 'There is no such group in your unit'
  return new RefusedError(message, [{ field, message }])
}
