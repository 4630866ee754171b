import type { Acting } from '../facts/acting.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { findGatewayRequests } from './gatewayRequestStore.ts'

/** Requests as at their moments, null where the viewer sees none: for the relations of other records. */
export function loadGatewayRequestsAt({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<(GatewayRequestRecord | null)[]> {
  return loadAtMoments(keys, (ids, asAt) => findGatewayRequests({ viewer, database, asAt }, ids))
}
