import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { findGatewayRequests } from './gatewayRequestStore.ts'

/**
 * The current version of a request to the viewer's unit; it may be withdrawn.
 *
 * @throws RefusedError in the same words for one that does not exist and one of another unit
 */
export async function findOwnGatewayRequest({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, nodeId: string, field = 'id'): Promise<GatewayRequestRecord> {
  const id = recordIdFrom(nodeId, 'GatewayRequest')
  const [found] = id ? await findGatewayRequests({ viewer, database, asAt: null }, [id]) : []
  if (!found) {
    const message = 'There is no such request of a force in your unit'
    throw new RefusedError(message, [{ field, message }])
  }
  return found
}
